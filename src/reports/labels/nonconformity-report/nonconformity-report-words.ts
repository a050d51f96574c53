/** The nonconformity report in one language. */
export interface NonconformityReportWords {
  readonly title: string
  readonly head: {
    readonly number: string
    readonly revision: string
    readonly audit: string
    readonly auditType: string
    readonly auditDates: string
    readonly auditee: string
    readonly grade: string
    readonly status: string
  }
  readonly finding: {
    readonly title: string
    readonly department: string
    readonly process: string
    readonly place: string
    readonly source: string
    readonly occurred: string
    readonly detected: string
    readonly reported: string
    readonly issuer: string
    readonly statement: string
    readonly risk: string
    readonly proposed: string
    readonly decided: string
    readonly reason: string
    readonly repeatOf: string
    readonly auditor: string
    readonly lead: string
    readonly guide: string
    readonly acknowledgement: string
  }
  readonly answer: {
    readonly title: (round: number | undefined) => string
    readonly owner: string
    readonly responseDue: string
    readonly containment: { readonly caption: string; readonly description: string; readonly scope: string; readonly on: string }
    readonly correction: {
      readonly caption: string
      readonly outcome: string
      readonly description: string
      readonly on: string
      readonly by: string
      readonly evidence: string
    }
    readonly extent: {
      readonly looked: string
      readonly result: string
      readonly counted: (examined: string, found: string) => string
      readonly on: string
      readonly remarks: string
      readonly notNeeded: (reason: string) => string
    }
    readonly cause: {
      readonly caption: string
      readonly description: string
      readonly kind: string
      readonly standing: string
      readonly method: string
      readonly evidence: string
      readonly whys: (number: string) => string
      readonly noWhys: (number: string) => string
    }
    readonly exception: {
      readonly kind: string
      readonly attempts: string
      readonly interimControl: string
      readonly review: string
      readonly reason: string
    }
    readonly decision: { readonly needed: string; readonly justification: string }
    readonly action: {
      readonly caption: string
      readonly description: string
      readonly cause: string
      readonly owner: string
      readonly due: string
      readonly done: string
      readonly status: string
      readonly evidence: string
      readonly notNeeded: string
    }
    readonly actionDetails: {
      readonly caption: string
      readonly start: string
      readonly completedBy: string
      readonly strength: string
      readonly effect: string
      readonly residual: string
      readonly cancelled: string
    }
    readonly signature: string
  }
  readonly verification: {
    readonly title: (round: number | undefined) => string
    readonly method: string
    readonly measure: string
    readonly baseline: string
    readonly target: string
    readonly window: string
    readonly until: (date: string) => string
    readonly opportunities: (number: string, of: string) => string
    readonly verdict: string
    readonly basis: string
    readonly on: string
    readonly by: string
    readonly observed: string
    readonly early: string
    readonly closed: string
    readonly closedBy: string
    readonly kind: string
    readonly risks: string
    readonly system: string
    readonly lessons: string
    readonly reopened: string
    readonly trigger: string
    readonly reason: string
    /** Stands where no action was needed and so nothing is to be judged. */
    readonly noAction: string
    /** Stands where a round has ended and its record is in the log alone. */
    readonly inLog: string
    readonly signature: string
  }
  readonly open: {
    readonly caption: string
    readonly lack: string
    readonly condition: string
    readonly authority: string
    readonly basis: string
    readonly none: string
    readonly unknown: string
  }
}
