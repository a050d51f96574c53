import { languages } from '../hotel-audit/say.ts'
import { transition } from './transition.ts'

// node examples/transition-2026/main.ts [en|zh-CN]; both when none is given.
const wanted = languages.filter((language) => process.argv.length < 3 || process.argv.includes(language))
if (wanted.length === 0) throw new Error(`give one of ${languages.join(', ')}`)
for (const language of wanted) console.log(`${transition(language).join('\n')}\n`)
