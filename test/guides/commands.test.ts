import { readFileSync } from 'node:fs'
import { nonconformity } from 'clausebook'
import { describe, expect, it } from 'vitest'
import { commandsPage } from '../../.ci/generate/commands-page'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const names = Object.keys(nonconformity.commands)
/** The sentence above each command in its source. */
const sentences = Object.fromEntries(
  names.map((name) => [
    name,
    /\/\*\* (.+) \*\/\nexport const \w+: CaseCommand/.exec(read(`src/nonconformities/commands/${name}.ts`))?.[1] ?? '',
  ]),
)
const page = commandsPage(sentences)

describe('the guide to the commands', () => {
  it('[PK-6] lists every command once, in the order of the table', () => {
    expect([...page.matchAll(/^## `(.+)`$/gm)].map(([, name]) => name)).toEqual(names)
  })

  it('[PK-6] says of every command what it does, in which status, and with which data', () => {
    const sections = page.split(/^## /m).slice(1)
    expect(names.filter((name) => !sentences[name])).toEqual([])
    expect(
      sections.slice(0, names.length).filter((section) => !/- \*\*Status\*\*: `/.test(section) || !/- \*\*Data\*\*\n {2}- `/.test(section)),
    ).toEqual([])
    expect(page).not.toMatch(/undefined|\[object|\bcustom\b|template_literal/)
  })

  it('[PK-6] stands in docs as the decider has it (`npm run docs` writes it)', async () => {
    await expect(page).toMatchFileSnapshot('../../docs/guides/commands.md')
  })
})
