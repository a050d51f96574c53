import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { formatClauseRef } from 'clausebook/clauses'
import { renderHtml, renderMarkdown } from 'clausebook/reports'
import { explain } from 'clausebook/texts'
import { type AuditedCase, runAudit } from './audit.ts'
import { writeReports } from './reports.ts'
import { languages, sayIn } from './say.ts'
import { sealAndTamper } from './seal.ts'
import { counted, section, wrap } from './terminal.ts'

const started = performance.now()
const folder = 'out/hotel-audit'
const inEnglish = { language: 'en', edition: 'iso9001:2015' } as const

const audits = new Map(languages.map((language) => [language, runAudit(sayIn(language))]))
const english: readonly AuditedCase[] = audits.get('en') ?? []

const files: string[] = []
const write = (name: string, text: string) => {
  writeFileSync(`${folder}/${name}`, text)
  files.push(name)
}

rmSync(folder, { recursive: true, force: true })
for (const [language, audited] of audits) {
  mkdirSync(`${folder}/${language}`, { recursive: true })
  for (const { name, document } of writeReports(audited, language)) {
    write(`${language}/${name}.md`, renderMarkdown(document))
    write(`${language}/${name}.html`, renderHtml(document))
  }
  const events = audited.flatMap(({ journey }) => journey?.events ?? [])
  write(`${language}/events.ndjson`, `${events.map((event) => JSON.stringify(event)).join('\n')}\n`)
}

const seal = sealAndTamper(english.flatMap(({ journey }) => journey?.events ?? []))
write('sealed-events.ndjson', `${seal.sealed.map((event) => JSON.stringify(event)).join('\n')}\n`)

const opened = english.filter(({ journey }) => journey)
const closed = opened.filter(({ journey }) => journey?.state.status === 'closed')
const citations = english.flatMap((audited) => audited.citations.map((citation) => ({ ...citation, number: audited.entry.number })))

console.log('Clausebook: a hotel audit from facts to reports')
console.log(
  section('From facts to cases', [
    `${counted(english.length, 'case')} of the casebook, ${counted(citations.length, 'citation')} of ISO 9001:2000`,
    `${counted(citations.filter(({ undecided }) => undecided.length === 0).length, 'citation')} carried to 2015 by the tables alone, the others by a person's decision`,
    `${counted(opened.length, 'nonconformity case')} opened, ${counted(closed.length, 'case')} worked to closure`,
  ]),
)
console.log(
  section(
    'Citations that the check objects to',
    citations.flatMap(({ number, reference, objections }) =>
      objections.flatMap((issue) =>
        wrap(`case ${number}, ${formatClauseRef(reference, { language: 'en' })}: ${explain(issue, inEnglish).message}`),
      ),
    ),
  ),
)
console.log(
  section(
    'Findings that are not well-formed, so that no case is opened',
    english
      .filter(({ journey }) => !journey)
      .flatMap(({ entry, issues }) =>
        issues
          .filter(({ severity }) => severity === 'error')
          .map((issue) => `case ${entry.number}, ${entry.title.en}: ${explain(issue, inEnglish).message}`),
      ),
  ),
)
for (const { entry, journey } of opened) {
  for (const { on, command, issues } of journey?.refusals ?? []) {
    const reasons = issues
      .map((issue) => explain(issue, inEnglish))
      .map(({ message, basis }) => {
        const clauses = basis.map((reference) => formatClauseRef(reference, { language: 'en', style: 'short' }))
        return `- ${message}${clauses.length > 0 ? ` (${clauses.join(', ')})` : ''}`
      })
    console.log(section(`Refused: "${command}" of case ${entry.number} on ${on}, with all that was missing`, reasons))
  }
}
console.log(
  section(
    'Worked to closure',
    closed.map(({ entry, journey }) => {
      const { closures = [], reopenings = [], actions = [] } = journey?.state ?? {}
      const again = reopenings.map(({ trigger }) => `, reopened (${trigger}) and closed again`).join('')
      return `case ${entry.number}, ${entry.title.en}: ${counted(actions.length, 'action')}, closed as ${closures.at(-1)?.kind}${again}`
    }),
  ),
)
console.log(
  section('The log', [
    `${counted(seal.sealed.length, 'event')} sealed; chain ${seal.verified ? 'verified' : 'BROKEN'}, head ${seal.head.slice(0, 16)}…`,
    `one word changed in a copy: ${seal.noticed.map((issue) => explain(issue, inEnglish).message).join(' ')}`,
  ]),
)
console.log(
  section('Written', [
    `${counted(files.length, 'file')} in ${folder}/: Markdown and HTML, English and Chinese; events as NDJSON`,
    `begin with ${folder}/en/audit-report.html and ${folder}/zh-CN/audit-report.html`,
  ]),
)
console.log(`\ndone in ${((performance.now() - started) / 1000).toFixed(1)} s`)

const whole = english.length === 26 && opened.length === 25 && closed.length === 4 && seal.verified && seal.noticed.length === 1
if (!whole) {
  console.error('The example did not come out as it should.')
  process.exitCode = 1
}
