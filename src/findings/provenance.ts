import type { Provenances } from '../core/authority'
import type { FindingIssues } from './issues'

const threeParts = 'ISO/IAF Auditing Practices Group, 2009'

/** What stands behind the rules of findings. */
export const findingProvenance: Provenances<FindingIssues> = {
  'finding-requirement-present': { authority: 'guidance', lack: 'record', source: threeParts },
  'finding-evidence-present': { authority: 'guidance', lack: 'record', source: threeParts },
  'finding-not-softened': { authority: 'guidance', lack: 'decision', source: threeParts },
  'sample-within-bounds': { authority: 'library-default', lack: 'input' },
  'sample-size-stated': { authority: 'practice', lack: 'record' },
  'evidence-findable': { authority: 'guidance', lack: 'record', source: threeParts },
  'statement-names-nobody': { authority: 'practice', lack: 'input' },
  'statement-without-cause': { authority: 'scheme', lack: 'input', source: 'ISO/IEC 17021-1:2015' },
  'statement-without-remedy': { authority: 'scheme', lack: 'input', source: 'ISO/IEC 17021-1:2015' },
}
