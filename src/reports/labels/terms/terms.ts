import type { Lack } from '../../../core/authority'
import type { Criterion } from '../../../findings/criterion'
import type { EvidenceKind } from '../../../findings/evidence'
import type { FindingSource } from '../../../findings/finding'
import type { Grade } from '../../../findings/grade'
import type { Action, actionStrengths } from '../../../nonconformities/model/action'
import type { CauseEntry } from '../../../nonconformities/model/cause'
import type { CauseException } from '../../../nonconformities/model/cause-exception'
import type { Answer, ClosureStatement } from '../../../nonconformities/model/closure'
import type { Verdict } from '../../../nonconformities/model/effectiveness'
import type { CaseStatus } from '../../../nonconformities/model/nonconformity-case'
import type { ReopeningStatement } from '../../../nonconformities/model/reopening'
import type { Stage } from '../../../nonconformities/stage'
import type { AuditParty, AuditPurpose, AuditRole, VerificationMethod } from '../../builders/audit-terms'

type Named<Name extends string> = Readonly<Record<Name, string>>

/** What the options of records are called in one language; a missing name does not compile. */
export interface Terms {
  readonly grades: Named<Grade | 'ungraded'>
  /** The same under a head that says what they are. */
  readonly shortGrades: Named<Grade | 'ungraded'>
  readonly sources: Named<FindingSource>
  readonly evidenceKinds: Named<EvidenceKind>
  readonly criterionKinds: Named<Criterion['kind']>
  readonly statuses: Named<CaseStatus>
  readonly stages: Named<Stage>
  readonly corrections: Named<'done' | 'on-the-spot' | 'not-possible'>
  readonly causeKinds: Named<CauseEntry['kind']>
  readonly causeStandings: Named<CauseEntry['standing']>
  readonly causeMethods: Named<CauseEntry['method']>
  readonly causeExceptions: Named<CauseException['kind']>
  readonly actionStatuses: Named<Action['status'] | 'overdue'>
  readonly actionStrengths: Named<(typeof actionStrengths)[number]>
  readonly verdicts: Named<Verdict['verdict']>
  readonly closureKinds: Named<ClosureStatement['kind']>
  readonly answers: Named<Answer['answer']>
  readonly triggers: Named<ReopeningStatement['trigger']>
  readonly lacks: Named<Lack>
  readonly parties: Named<AuditParty>
  readonly purposes: Named<AuditPurpose>
  readonly roles: Named<AuditRole>
  readonly verificationMethods: Named<VerificationMethod>
}
