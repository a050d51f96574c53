import { readFileSync } from 'node:fs'
import { checkCitation, clauseRef, isAuditable } from 'clausebook/clauses'
import { iso13485_2016 } from 'clausebook/clauses/iso13485-2016'
import { describe, expect, it } from 'vitest'
import { referenceTypes } from '../../.ci/generate/reference-types'
import { editions } from './editions'

const catalogues = [...editions, iso13485_2016]
const fileOf = (edition: string) => `../../src/clauses/references/${edition.replace(':', '-')}.ts`

/** Reads a generated type the way the compiler does: texts as they are, places in braces as what may stand there. */
const membersOf = (source: string): readonly RegExp[] =>
  [...source.matchAll(/^ {2}\| ['`](.+)['`]$/gm)].map(([, member = '']) => {
    const pattern = member
      .replaceAll('.', '\\.')
      .replaceAll(/\$\{('.+?')\}/g, (_, options: string) => `(?:${options.replaceAll(/[' ]/g, '')})`)
      .replaceAll(/\$\{string\}/g, '.*')
      .replaceAll(/\$\{number\}/g, '\\d+')
    return new RegExp(`^${pattern}$`)
  })

describe.each(catalogues.map((catalogue) => [catalogue.edition, catalogue] as const))('the types of %s', (edition, catalogue) => {
  const source = readFileSync(new URL(fileOf(edition), import.meta.url), 'utf8')

  it('[CL-80] are what the outline gives; `npm run docs` writes them', () => {
    expect(source).toBe(referenceTypes(catalogue))
  })

  it('[CL-81] refuse a letter exactly where the citation check does', () => {
    const members = membersOf(source)
    const auditable = catalogue.nodes.filter(({ number }) => isAuditable(catalogue, number)) // of others the check looks at no letter
    const letters = auditable.flatMap(({ number }) => ['a', 'b', 'c', 'f', 'h', 'm', 'z'].map((letter) => `${number}/${letter}`))
    const differing = letters.filter((place) => {
      const refused = checkCitation(`${edition}/${place}`, [catalogue]).some(({ severity }) => severity === 'error')
      return refused === members.some((member) => member.test(place))
    })
    expect(differing).toEqual([])
  })
})

it('[CL-82] the helper gives back what it was given', () => {
  expect(clauseRef('iso9001:2015/8.5.1/f')).toBe('iso9001:2015/8.5.1/f')
})
