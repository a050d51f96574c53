import type { Status } from '../block'
import { toneSigns } from '../tone-signs'
import type { Scope } from './scope'
import { writeText } from './write-text'

/** A status as an outlined badge; the sign is for the eye only, the label says it all. */
export const writeStatus = ({ label, tone }: Status, { language }: Scope): string =>
  `<span class="status ${tone}"><span class="sign" aria-hidden="true">${toneSigns[tone]}</span><span class="text">${writeText(label, language)}</span></span>`
