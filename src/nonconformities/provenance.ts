import type { Provenances } from '../core/authority'
import type { CaseIssues } from './issues'

/** What stands behind the rules of the case. The clauses of a requirement are looked up by edition (`clauses/<edition>/basis.json`). */
export const caseProvenance: Provenances<CaseIssues> = {
  'status-fits': { authority: 'library-default', lack: 'waiting' },
  'occurrence-or-detection-known': { authority: 'practice', lack: 'record' },
  'grade-reason-present': { authority: 'practice', lack: 'record' },
  'correction-recorded': { authority: 'requirement', lack: 'record' },
  'extent-decided': { authority: 'requirement', lack: 'record' },
  'extent-within-bounds': { authority: 'library-default', lack: 'input' },
  'cause-determined': { authority: 'requirement', lack: 'record' },
  'cause-watched': { authority: 'library-default', lack: 'waiting' },
  'action-decided': { authority: 'requirement', lack: 'decision' },
  'action-wanted': { authority: 'library-default', lack: 'decision' },
  'action-planned': { authority: 'requirement', lack: 'record' },
  'action-known': { authority: 'library-default', lack: 'input' },
  'action-running': { authority: 'library-default', lack: 'input' },
  'action-causes-known': { authority: 'library-default', lack: 'input' },
  'actions-finished': { authority: 'requirement', lack: 'waiting' },
  'causes-answered': { authority: 'practice', lack: 'record' },
  'criterion-set': { authority: 'practice', lack: 'record' },
  'criterion-before-verdict': { authority: 'practice', lack: 'decision' },
  'window-elapsed': { authority: 'practice', lack: 'waiting' },
  'opportunities-observed': { authority: 'practice', lack: 'waiting' },
  'verdict-given': { authority: 'requirement', lack: 'decision' },
  'verdict-effective': { authority: 'requirement', lack: 'decision' },
  'verifier-independent': { authority: 'practice', lack: 'decision' },
  'closure-kind-fits': { authority: 'library-default', lack: 'input' },
}
