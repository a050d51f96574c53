import type { Authority, Lack, Provenance } from './authority'
import type { Reference } from './ids'
import type { AnyIssue, Path, Severity } from './issue'
import type { Language } from './texts'

/** What one room brings for showing its issues. The codes are open here; each room's own tables are typed by its issue map. */
export interface RoomTexts {
  readonly texts: Readonly<Record<Language, object>>
  readonly provenance: object
}

/** In what language an issue is shown, and by which edition its clauses are cited. */
export interface ExplainOptions {
  readonly language: Language
  /** `iso9001:2015`; without it no clauses are cited. */
  readonly edition?: string
}

/** An issue as a reader sees it. */
export interface Explanation {
  readonly code: string
  readonly severity: Severity
  readonly path: Path
  /** The path as text, `actions[0].due`; empty for the record as a whole. */
  readonly where: string
  readonly message: string
  readonly authority: Authority
  /** The authority in the reader's language. */
  readonly authorityLabel: string
  /** What the unmet condition waits for: a record, a decision, time or others, or better input. */
  readonly lack: Lack
  /** Clauses of the edition asked for that stand behind the rule; empty for a practice. */
  readonly basis: readonly Reference[]
  /** The document behind it where no clause is. */
  readonly source?: string
}

const authorities: Readonly<Record<Language, Readonly<Record<Authority, string>>>> = {
  en: {
    requirement: 'requirement of the standard',
    guidance: 'guidance',
    scheme: 'certification scheme',
    practice: 'good practice',
    'source-document': "the organisation's own rule",
    'library-default': 'default of the library',
  },
  'zh-CN': {
    requirement: '标准要求',
    guidance: '指南',
    scheme: '认证制度',
    practice: '良好实践',
    'source-document': '组织自身规定',
    'library-default': '本库默认',
  },
}

const pathText = (path: Path): string =>
  path.map((key, position) => (typeof key === 'number' ? `[${key}]` : position === 0 ? key : `.${key}`)).join('')

/** Callers without types may pass any tag; readers of Chinese get Chinese, all others English. */
const languageFor = (tag: string): Language => (tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en')

type Look = (params: object) => string

const own = <Value>(table: object, code: string): Value | undefined =>
  Object.hasOwn(table, code) ? (table as Readonly<Record<string, Value>>)[code] : undefined // tables are typed by their rooms

/**
 * Makes an `explain` out of rooms: the library's own, and those of one's own issues.
 *
 * @param rooms - tables of texts and provenance
 * @param findBasis - clauses behind a rule in an edition; nothing where either is not known
 * @returns a function from an issue to what a reader sees; a code without a text is shown as the code itself
 */
export const createExplain =
  (rooms: readonly RoomTexts[], findBasis: (ruleId: string, edition: string) => readonly Reference[] | undefined) =>
  (issue: AnyIssue, options: ExplainOptions): Explanation => {
    const { edition } = options
    const language = languageFor(options.language)
    const { code, severity, path, params } = issue
    const room = rooms.find(({ provenance }) => Object.hasOwn(provenance, code))
    const provenance = own<Provenance>(room?.provenance ?? {}, code) ?? { authority: 'library-default', lack: 'input' }
    const text = own<Look>(room?.texts[language] ?? {}, code)
    const basis = edition === undefined ? undefined : findBasis(code, edition)
    // Where the edition asked for has no such clause, it is good practice there: looking for similar cases came in 2015.
    const authority = provenance.authority === 'requirement' && basis?.length === 0 ? 'practice' : provenance.authority
    return {
      code,
      severity,
      path,
      where: pathText(path),
      message: text ? text(params) : code,
      authority,
      authorityLabel: authorities[language][authority],
      lack: provenance.lack,
      basis: basis ?? [],
      ...(provenance.source === undefined ? {} : { source: provenance.source }),
    }
  }
