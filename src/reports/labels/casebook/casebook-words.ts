/** The casebook in one language. */
export interface CasebookWords {
  readonly overview: {
    readonly title: string
    readonly cases: string
    readonly organisations: string
    readonly departments: string
    readonly citations: string
    readonly objected: string
    readonly uncited: string
    readonly opened: string
    readonly bySource: string
    readonly byStatus: string
    readonly source: string
    readonly status: string
    readonly noCase: string
    readonly count: string
  }
  readonly cases: {
    readonly title: string
    readonly heading: (number: string, title: string) => string
    readonly department: string
    readonly process: string
    readonly organisation: string
    readonly source: string
    readonly case: string
    readonly noCase: string
    readonly citations: string
    readonly asCited: string
    readonly readAs: string
    readonly carried: string
    readonly notCarried: string
    readonly reason: string
    readonly noCitation: string
    readonly objections: string
    readonly objection: string
    readonly authority: string
    readonly suggestions: string
    readonly suggestion: string
    readonly why: string
  }
  readonly frequency: {
    readonly title: string
    readonly howCounted: string
    readonly cited: (edition: string) => string
    readonly carried: (edition: string) => string
    readonly clause: string
    readonly cases: string
    readonly numbers: string
    readonly pairs: string
    readonly coverage: (cases: string, of: string) => string
  }
  readonly matrix: {
    readonly title: string
    readonly howCounted: string
    readonly cited: (edition: string) => string
    readonly carried: (edition: string) => string
    readonly part: (caption: string, part: string, of: string) => string
    readonly department: string
    readonly pairs: string
    readonly cases: string
    readonly none: string
  }
}
