import { existsSync, readFileSync } from 'node:fs'
import { iso9001_2015 } from 'clausebook/clauses/iso9001-2015'
import { describe, expect, it } from 'vitest'
import { editionPage } from '../../.ci/generate/edition-page'
import { generatedFiles } from '../../.ci/generate/generated-files'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const files = [...generatedFiles()]
const pages = files.filter(([path]) => path.endsWith('.md'))

describe('the pages of the editions', () => {
  it.each(files)('[CL-103] %s is what `npm run docs` writes', (path, text) => {
    expect(existsSync(new URL(`../../${path}`, import.meta.url))).toBe(true)
    expect(read(path) === text, `${path} is not up to date: npm run docs`).toBe(true)
  })

  it('[CL-103] are written the same twice', () => {
    expect([...generatedFiles()]).toEqual(files)
  })

  it.each(pages)('[CL-103] %s has a row for every clause, each with all its cells', (path, text) => {
    const { nodes } = JSON.parse(read(`clauses/${path.slice('docs/clauses/'.length, -3)}/clauses.json`))
    const rows = text.split('\n').filter((line) => line.startsWith('| '))
    const cells = rows.map((line) => line.split(/(?<!\\)\|/).length)
    expect(rows.slice(2).map((line) => line.split(' ')[1])).toEqual(nodes.map(({ number }: { number: string }) => number))
    expect(new Set(cells).size).toBe(1)
  })

  it('[CL-103] are all named in the page on confidence and copyright', () => {
    const index = read('docs/clauses/README.md')
    expect(pages.filter(([path]) => !index.includes(`](${path.slice('docs/clauses/'.length)})`)).map(([path]) => path)).toEqual([])
  })

  it('[CL-103] hold what would break a table as plain text', () => {
    const [scope] = iso9001_2015.nodes
    if (!scope) throw new Error('no clause')
    const page = editionPage({
      catalogue: { ...iso9001_2015, nodes: [{ ...scope, titles: { en: 'One | two\nthree' } }] },
      texts: [],
      crosswalks: [],
    })
    expect(page).toContain('| 1 | One \\| two three |  |')
  })
})
