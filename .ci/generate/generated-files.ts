import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { editionPage } from './edition-page.ts'
import { packedTexts } from './packed-texts.ts'
import { referenceTypes } from './reference-types.ts'

const root = new URL('../../', import.meta.url)
const list = (path: string) => readdirSync(new URL(path, root)).sort()
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

/** Every file that is generated from the data of the standards, by its path in the project. */
export const generatedFiles = (): ReadonlyMap<string, string> => {
  const crosswalks = list('clauses/crosswalks').map((file) => read(`clauses/crosswalks/${file}`))
  const files = new Map<string, string>()
  for (const folder of list('clauses').filter((name) => name.startsWith('iso'))) {
    const catalogue = read(`clauses/${folder}/clauses.json`)
    const texts = ['en', 'zh-CN']
      .map((language) => `clauses/${folder}/texts.${language}.json`)
      .filter((path) => existsSync(new URL(path, root)))
      .map(read)
    const remarks = `clauses/${folder}/notes.json`
    const notes = existsSync(new URL(remarks, root)) ? read(remarks) : undefined
    files.set(`src/clauses/references/${folder}.ts`, referenceTypes(catalogue))
    for (const one of texts) files.set(`src/clauses/editions/${folder}/${one.language}.ts`, packedTexts(one))
    files.set(`docs/clauses/${folder}.md`, editionPage({ catalogue, notes, texts, crosswalks }))
  }
  return files
}
