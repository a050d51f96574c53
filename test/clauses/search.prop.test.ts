import { searchClauses } from 'clausebook/clauses'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import { iso9001_2015_en } from 'clausebook/clauses/iso9001-2015/en'
import { iso9001_2015_zhCN } from 'clausebook/clauses/iso9001-2015/zh-CN'
import fc from 'fast-check'
import { describe, it } from 'vitest'

const texts = [iso9001_2015_en, iso9001_2015_zhCN]
const words = texts.flatMap(({ clauses }) => Object.values(clauses).flatMap(({ keywords }) => keywords))
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.stringMatching(/^\d{1,2}(\.\d){0,3}[a-h]?\)?$/),
)
const query = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' '))
const numbers = iso9001_2015.nodes.map(({ number }) => number)
const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')

describe('every query', () => {
  it('[CL-64] is answered best first, with scores from 0 to 1, the same each time', () => {
    fc.assert(
      fc.property(query, (text) => {
        const found = searchClauses(text, { catalogue: iso9001_2015, texts })
        const again = searchClauses(text, { catalogue: { ...iso9001_2015 }, texts })
        const sorted = found.every(({ score }, rank) => score > 0 && score <= 1 && score <= (found[rank - 1]?.score ?? 1))
        return sorted && JSON.stringify(found) === JSON.stringify(again)
      }),
      { numRuns: 60 },
    )
  })

  it('[CL-65] marks ranges inside the text, in order and apart from each other', () => {
    fc.assert(
      fc.property(query, (text) =>
        searchClauses(text, { catalogue: iso9001_2015, texts })
          .flatMap(({ highlights }) => highlights)
          .every(
            ({ text: shown, ranges }) =>
              ranges.length > 0 &&
              ranges.every(([start, end], rank) => start >= (ranges[rank - 1]?.[1] ?? 0) && start < end && end <= shown.length),
          ),
      ),
    )
  })

  it('[CL-60] a number finds its clause', () => {
    fc.assert(
      fc.property(fc.constantFrom(...numbers), (number) => searchClauses(number, { catalogue: iso9001_2015, texts })[0]?.number === number),
    )
  })

  it('[CL-62] a keyword finds a clause that has it, with one wrong letter too', () => {
    const all = [...words, ...Object.values(iso9001_2015_en.clauses).map(({ paraphrase }) => paraphrase)]
    const spelt = [...all, ...iso9001_2015.nodes.map(({ titles }) => titles?.en ?? '')].flatMap((text) =>
      text.toLowerCase().split(/[^a-z]+/),
    )
    const long = words.filter((word) => /^[a-z]{7,}$/.test(word))
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), letters, (word, at, letter) => {
        const position = at % word.length
        const slip = word.slice(0, position) + letter + word.slice(position + 1)
        const found = searchClauses(slip, { catalogue: iso9001_2015, texts, limit: 100 }).map(({ number }) => number)
        // A form of another word may be what the slip spells: "aftered" for "altered".
        if (spelt.some((other) => other !== word && other.startsWith(slip.slice(0, 5)))) return true
        return found.some((number) => iso9001_2015_en.clauses[number]?.keywords.includes(word))
      }),
      { numRuns: 300 },
    )
  })
})
