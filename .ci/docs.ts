// Writes what is generated from the data of the standards: the types of references, and the page of each edition.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { referenceTypes } from './generate/reference-types.ts'

const root = new URL('../', import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
const folders = readdirSync(new URL('clauses/', root)).filter((name) => name.startsWith('iso'))

for (const folder of folders) {
  writeFileSync(new URL(`src/clauses/references/${folder}.ts`, root), referenceTypes(read(`clauses/${folder}/clauses.json`)))
}
