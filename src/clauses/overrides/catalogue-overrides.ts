import * as z from 'zod/mini'
import { line } from '../../core/fields'
import type { Catalogue, ClauseNode } from '../catalogue'
import type { Confidence } from '../confidence'
import { clauseNumber, confidence, letters, nodeParts } from './catalogue-schema'

/** What one's own copy says of a clause. */
export interface ClauseOverride extends Pick<Partial<ClauseNode>, 'items' | 'subItems' | 'obligations' | 'note'> {
  readonly titles?: { readonly en?: string; readonly 'zh-CN'?: string }
  /** How sure the titles and letters given here are; `checked` when left out, as compared with one's own copy. */
  readonly confidence?: Confidence
}

/** What is laid over a catalogue; it stays as it is. */
export interface CatalogueOverrides {
  readonly national?: Catalogue['national']
  /** By number. */
  readonly clauses?: Readonly<Record<string, ClauseOverride>>
}

const override = () =>
  z.strictObject({
    titles: z.exactOptional(z.strictObject({ en: z.exactOptional(line()), 'zh-CN': z.exactOptional(line()) })),
    items: z.exactOptional(letters()),
    ...nodeParts(),
    confidence: z.exactOptional(confidence()),
  })

export const catalogueOverridesSchema = () =>
  z.strictObject({
    national: z.exactOptional(z.strictObject({ 'zh-CN': z.exactOptional(line()) })),
    clauses: z.exactOptional(z.record(clauseNumber(), override())),
  })
