import type { Provenances } from '../core/authority'
import type { ClauseIssues } from './issues'

/** What stands behind each issue of this room. */
export const clauseProvenance: Provenances<ClauseIssues> = {
  'reference-empty': { authority: 'library-default', lack: 'input' },
  'reference-too-long': { authority: 'library-default', lack: 'input' },
  'reference-unreadable': { authority: 'library-default', lack: 'input' },
  'reference-malformed': { authority: 'library-default', lack: 'input' },
  'references-several': { authority: 'library-default', lack: 'decision' },
  'reference-repaired': { authority: 'library-default', lack: 'input' },
  'text-ignored': { authority: 'library-default', lack: 'input' },
  'edition-missing': { authority: 'practice', lack: 'input' },
  'edition-unknown': { authority: 'library-default', lack: 'input' },
  'edition-conflict': { authority: 'practice', lack: 'decision' },
  'draft-outline-cited': { authority: 'practice', lack: 'input', source: 'ISO/CD 9001:2013' },
  'clause-unknown': { authority: 'practice', lack: 'input' },
  'item-unknown': { authority: 'practice', lack: 'input' },
  'item-unverified': { authority: 'library-default', lack: 'input' },
  'clause-without-requirement': { authority: 'practice', lack: 'decision', source: 'ISO & IAF Auditing Practices Group, 2009' },
  'clause-is-heading': { authority: 'practice', lack: 'decision' },
  'finer-reference-available': { authority: 'practice', lack: 'decision' },
  'crosswalk-missing': { authority: 'library-default', lack: 'input' },
  'migration-changed': { authority: 'library-default', lack: 'decision' },
  'outline-inconsistent': { authority: 'library-default', lack: 'input' },
}
