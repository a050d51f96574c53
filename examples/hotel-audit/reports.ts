import { available, type NonconformityCase, nonconformity } from 'clausebook'
import { buildAuditReport, buildCasebook, buildNonconformityReport, type ReportDocument, type ReportOptions } from 'clausebook/reports'
import { explain } from 'clausebook/texts'
import { type AuditedCase, auditDay } from './audit.ts'
import { catalogues, namesIn, stageFor } from './cast.ts'
import { type Language, sayIn } from './say.ts'
import { setting } from './setting.ts'

/** The day on which all reports are made. */
const reportDay = '2026-11-24'
const edition = 'iso9001:2015'

/** A report and the name of its file. */
export interface NamedReport {
  readonly name: string
  readonly document: ReportDocument
}

const whatIsMissing = (state: NonconformityCase, language: Language) =>
  state.status === 'open'
    ? available(nonconformity, state, stageFor()(reportDay, 'quality')).close.map((issue) => explain(issue, { language, edition }))
    : []

/** All reports of the audit in one language. */
export const writeReports = (audited: readonly AuditedCase[], language: Language): readonly NamedReport[] => {
  const say = sayIn(language)
  const options: ReportOptions = {
    language,
    timeZone: 'Asia/Shanghai',
    now: `${reportDay}T01:00:00Z`,
    catalogues,
    edition,
    people: namesIn(say),
  }
  const dates = { from: '2026-09-01', to: auditDay }
  const opened = audited.flatMap(({ entry, journey }) => (journey ? [{ entry, journey }] : []))

  const auditReport = buildAuditReport(
    {
      number: setting.number,
      title: say(setting.title),
      type: { party: 'first', purpose: 'system' },
      objectives: setting.objectives.map(say),
      scope: {
        organisation: say(setting.organisation),
        functions: setting.functions.map(say),
        processes: setting.processes.map(say),
        sites: [say(setting.place)],
      },
      client: say(setting.client),
      auditee: say(setting.organisation),
      team: [{ name: say(setting.leadAuditor), role: 'lead' }],
      dates,
      places: [say(setting.place)],
      criteria: [{ reference: 'iso9001:2015/4' }, { title: say(setting.ownDocuments) }],
      findings: audited.map(({ entry, finding }) => ({ finding, number: String(entry.number) })),
      cases: opened.map(({ journey }) => journey.state),
      conclusions: [say(setting.conclusion)],
      fulfilment: say(setting.fulfilment),
      divergingOpinions: [],
      samplingCaveat: say(setting.samplingCaveat),
      followUp: [say(setting.followUp)],
    },
    options,
  )

  const casebook = buildCasebook(
    {
      title: say(setting.casebook),
      entries: audited.map(({ entry, citations, journey }) => ({
        number: String(entry.number),
        title: say(entry.title),
        facts: say(entry.facts),
        department: say(entry.department),
        process: say(entry.process),
        organisation: say(setting.organisations[entry.organisation]),
        source: entry.source,
        citations: citations.map(({ asCited, reference, objections, carried, reason }) => ({
          asCited,
          reference,
          objections: objections.map((issue) => explain(issue, { language })),
          carried,
          ...(reason && { reason: say(reason) }),
        })),
        suggestions: entry.decisions
          .filter(({ basis }) => basis === 'reviewer')
          .flatMap(({ to, reason }) => to.map((reference) => ({ reference, ...(reason && { reason: say(reason) }) }))),
        ...(journey && { case: journey.state }),
      })),
    },
    options,
  )

  const caseReports = opened.map(({ entry, journey }) => ({
    name: `nonconformity-${String(entry.number).padStart(2, '0')}`,
    document: buildNonconformityReport(
      {
        case: journey.state,
        events: journey.events,
        audit: {
          number: setting.number,
          title: say(setting.title),
          type: { party: 'first', purpose: 'system' },
          dates,
          lead: say(setting.leadAuditor),
        },
        auditee: say(setting.organisation),
        open: whatIsMissing(journey.state, language),
      },
      options,
    ),
  }))
  return [{ name: 'audit-report', document: auditReport }, { name: 'casebook', document: casebook }, ...caseReports]
}
