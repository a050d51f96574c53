import type { Reference } from '../core/ids'

/** A reference taken apart. */
export interface ParsedReference {
  /** The canonical form: `iso9001:2015/8.5.1/f`, with a numbered sub-item `iso9001:2015/10.2.1/b/2`. */
  readonly reference: Reference
  readonly edition: string
  readonly number: string
  /** One small letter. */
  readonly item?: string
  /** The number of a sub-item under a letter. */
  readonly subItem?: string
}
