import { caseSets } from '../sets/index.ts'
import { modes } from './case-set.ts'
import { measure } from './measure.ts'

// One process, one set, one seed: `node measure-in-child.ts SET SEED MODE`. The measurement goes to stdout as JSON.
const [name = '', seed = '', wanted] = process.argv.slice(2)
const build = caseSets[name]
const mode = modes.find((known) => known === wanted)
if (!build || !mode) throw new Error(`bench: unknown set or mode: "${name}", "${wanted}"`)
process.stdout.write(JSON.stringify(measure(await build(mode), mode, Number(seed))))
