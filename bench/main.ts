import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Mode } from './harness/case-set.ts'
import { gather, type SetResult } from './harness/gather.ts'
import { machineFacts } from './harness/machine.ts'
import { showSet, showSizes } from './harness/show.ts'
import { shuffler } from './harness/shuffler.ts'
import { caseSets } from './sets/index.ts'
import { measureSizes, type SizeResult } from './sizes.ts'
import { measureSuggestions } from './suggest/measure-suggestions.ts'
import { showSuggestions } from './suggest/show-suggestions.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean', default: false } } })
const mode: Mode = values.quick ? 'quick' : 'full'
const isWanted = (name: string): boolean => positionals.length === 0 || positionals.some((part) => name.includes(part))
const names = Object.keys(caseSets).filter(isWanted)
const withSizes = isWanted('sizes')
const withSuggestions = isWanted('suggest')
if (names.length === 0 && !withSizes && !withSuggestions) {
  console.error(
    `bench: nothing is named "${positionals.join(' ')}"; there are ${[...Object.keys(caseSets), 'sizes', 'suggest'].join(', ')}`,
  )
  process.exit(1)
}

/** Seconds after which a set that has a result is not measured once more. */
const limit: Readonly<Record<Mode, number>> = { quick: 28, full: 150 }
const seed = Date.now() % 1_000_000
const machine = machineFacts()
console.log(
  `clausebook bench, ${mode}: node ${machine.node}, ${machine.platform}, ${machine.processors} x ${machine.processor}, seed ${seed}\n`,
)

const results: SetResult[] = []
for (const [position, name] of shuffler(seed)(names).entries()) {
  const until = (limit[mode] * 1_000 * (position + 1)) / names.length
  const result = await gather(name, mode, seed + position * 100, until)
  results.push(result)
  console.log(showSet(result))
}
const sets = results.toSorted((left, right) => names.indexOf(left.name) - names.indexOf(right.name))
const sizes: readonly SizeResult[] = withSizes ? await measureSizes() : []
if (withSizes) console.log(showSizes(sizes))
const suggestions = withSuggestions ? measureSuggestions(mode) : undefined
if (suggestions) console.log(showSuggestions(suggestions))

const missed = [
  ...sets.flatMap(({ comparisons }) => comparisons.map(({ subject, floor, verdict }) => ({ name: `${subject} : ${floor}`, verdict }))),
  ...sizes.map(({ title, verdict }) => ({ name: title, verdict })),
  ...(suggestions?.times ?? []).map(({ title, verdict }) => ({ name: title, verdict })),
].filter(({ verdict }) => verdict === 'MISSED' || verdict === 'UNTRUSTED')
console.log(missed.length === 0 ? 'Every budget is met.' : missed.map(({ name, verdict }) => `${verdict}: ${name}`).join('\n'))

if (mode === 'full' && positionals.length === 0) {
  await writeFile(new URL('results.json', import.meta.url), `${JSON.stringify({ machine, seed, sets, sizes, suggestions }, null, 2)}\n`)
  console.log('Written: bench/results.json')
}
