import type { Status } from '../block'
import { toneSigns } from '../tone-signs'
import { escapeInline } from './escape-inline'
import { strong } from './strong'

/** A status as bold words after the sign of its tone. */
export const writeStatus = ({ label, tone }: Status): string => strong(`${toneSigns[tone]} ${escapeInline(label)}`)
