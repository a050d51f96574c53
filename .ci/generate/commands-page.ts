import { caseStatuses, criterionSchema, evidenceSchema, findingSchema, nonconformity, type Schema } from 'clausebook'
import { dataFields } from './data-fields.ts'

const intro = `# The commands of a nonconformity case

This page is generated from \`nonconformity.commands\`; it lists every command once, in the order in which casework usually meets them. The order is no rule: what a command waits for is said under *Needs*, and \`available(nonconformity, state, context)\` says it for a case of yours.

- **Who**: the actor of the context. The library asks for no role unless the policy names some: \`roles: { close: ['quality-manager'] }\`. Who may judge an action that is their own is asked by [verifier-independent](../rules/verifier-independent.md).
- **When**: dates are calendar dates, \`2026-11-24\`; where "date or instant" stands, \`2026-11-24T09:00:00Z\` is taken too. No date may lie in the future of \`context.now\` where it tells of something done.
- **Data**: a question mark marks what may be left out. Unknown fields are refused. Every command also takes \`reason\` and \`meaning\` beside \`data\`; both go into the metadata of its events.
- **Ids** of causes and actions are made by the commands that record them; read them from the state.

\`\`\`ts
import { createContext, execute, nonconformity, orThrow } from 'clausebook'

const context = createContext({ now: '2026-11-24T09:00:00Z', timeZone: 'Europe/Berlin', actor: { id: 'u-9', roles: [] } })
const finding = { id: 'fnd_7', statement: 'Two of five torque wrenches in use had no valid calibration mark.', criteria: [], evidence: [], source: 'inspection' } as const
const { state } = orThrow(execute(nonconformity, nonconformity.start('nc_7'), { type: 'report', data: { finding, detected: '2026-11-23' } }, context))
const result = execute(nonconformity, state, { type: 'accept', data: { owner: 'u-9' } }, context)
if (!result.ok) console.log(result.issues.map(({ code }) => code)) // what accepting still needs: a requirement and evidence
\`\`\`
`

/** The records that stand in the data of several commands. */
const records = { finding: findingSchema, criterion: criterionSchema, evidence: evidenceSchema }

type Commands = typeof nonconformity.commands
type Situation = Parameters<Commands['close']['needs'][number]['unmet']>[1]

const rule = (id: string): string => `[${id}](../rules/${id}.md)`
const list = (ids: readonly string[]): string => [...new Set(ids)].map(rule).join(', ')

const forms = (schema: Schema<unknown>): readonly string[] =>
  dataFields(schema).map((fields) => fields.map((field) => `  - ${field}`).join('\n'))

/** The statuses that a command is possible in, found by asking its condition about each. */
const statusesOf = (needs: Commands['close']['needs']): string => {
  const state = nonconformity.start('nc_1')
  const situation = {} as Situation // the condition on the status looks at nothing else
  const condition = needs.find(({ id }) => id === 'status-fits')
  const fitting = caseStatuses.filter((status) => condition?.unmet({ ...state, status }, situation).length === 0)
  return fitting.map((status) => `\`${status}\``).join(', ')
}

/**
 * The guide to the commands of the nonconformity case, from the decider.
 *
 * @param sentences - what each command does, by its name: the sentence above it in its source
 * @returns Markdown
 */
export const commandsPage = (sentences: Readonly<Record<string, string>>): string => {
  const sections = Object.entries(nonconformity.commands).map(([name, { needs, checks = [], data }]) => {
    const others = needs.map(({ id }) => id).filter((id) => id !== 'status-fits')
    return [
      `## \`${name}\``,
      sentences[name] ?? '',
      [
        `- **Status**: ${statusesOf(needs)}`,
        ...(others.length > 0 ? [`- **Needs**: ${list(others)}`] : []),
        ...(checks.length > 0 ? [`- **Checks**: ${list(checks.map(({ id }) => id))}`] : []),
        ...forms(data).map((text, position) => `- **${position === 0 ? 'Data' : 'Or data'}**\n${text}`),
      ].join('\n'),
    ].join('\n\n')
  })
  const parts = Object.entries(records).map(
    ([name, schema]) =>
      `**${name}**\n\n${forms(schema)
        .map((text, position) => `- **${position === 0 ? 'Fields' : 'Or fields'}**\n${text}`)
        .join('\n')}`,
  )
  return `${[intro.trimEnd(), ...sections, '## Records in the data', ...parts].join('\n\n')}\n`
}
