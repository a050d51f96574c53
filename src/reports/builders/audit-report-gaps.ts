import type { AuditReportInput } from './audit-report-input'

/** The items that ISO 19011:2018, 6.5.1 recommends for an audit report, in its order. */
export const auditReportItems = [
  'objectives',
  'scope',
  'client',
  'team-and-participants',
  'dates-and-places',
  'criteria',
  'findings-and-evidence',
  'conclusions',
  'fulfilment',
  'diverging-opinions',
  'sampling-caveat',
] as const
export type AuditReportItem = (typeof auditReportItems)[number]

const said = (value: string | readonly unknown[] | undefined): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== undefined && value.length > 0

const given: Readonly<Record<AuditReportItem, (input: AuditReportInput) => boolean>> = {
  objectives: ({ objectives }) => said(objectives),
  scope: ({ scope }) => said(scope?.organisation) && (said(scope?.functions) || said(scope?.processes)),
  client: ({ client }) => said(client),
  'team-and-participants': ({ team, participants }) => said(team) && participants !== undefined,
  'dates-and-places': ({ dates, places }) => dates !== undefined && said(places),
  criteria: ({ criteria }) => said(criteria),
  'findings-and-evidence': ({ findings }) => findings.every(({ finding }) => finding.evidence.length > 0),
  conclusions: ({ conclusions }) => said(conclusions),
  fulfilment: ({ fulfilment }) => said(fulfilment),
  'diverging-opinions': ({ divergingOpinions }) => divergingOpinions !== undefined,
  'sampling-caveat': ({ samplingCaveat }) => said(samplingCaveat),
}

/**
 * Says which of the 11 recommended items an audit report still lacks. They are guidance: a report without them breaks no requirement.
 *
 * Hint: an empty list of participants or of diverging opinions says that there are none, so nothing is missing; a list left out is missing.
 *
 * @param input - what the report is made from
 * @returns ids of the missing items, in the order of the standard; empty when none is missing
 * @example
 * auditReportGaps({ findings: [], cases: [], objectives: ['Conformity of the front office'] }) // ['scope', 'client', …]
 *
 * Serves ISO 19011:2018 6.5.1.
 */
export const auditReportGaps = (input: AuditReportInput): readonly AuditReportItem[] =>
  auditReportItems.filter((item) => !given[item](input))
