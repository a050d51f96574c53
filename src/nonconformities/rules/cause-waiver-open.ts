import { unless } from '../../core/rule'
import type { CauseException } from '../model/cause-exception'
import type { CaseCheck } from '../spec'

/** A cause that was looked for in vain is no trifle: it cannot be waived in the same round. */
export const causeWaiverOpen: CaseCheck<CauseException> = {
  id: 'cause-waiver-open',
  fixed: true,
  unmet: ({ causeException }, { kind }) => unless(kind !== 'waived' || causeException?.kind !== 'undetermined', ['kind'], {}),
}
