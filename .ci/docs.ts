// Writes what is generated from the data of the standards: the types of references, the packed texts, and the page of each edition.
import { writeFileSync } from 'node:fs'
import { generatedFiles } from './generate/generated-files.ts'

const files = generatedFiles()
for (const [path, text] of files) writeFileSync(new URL(`../${path}`, import.meta.url), text)
console.log(`${files.size} files written`)
