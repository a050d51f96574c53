import type { Catalogue } from '../../catalogue'
import type { ClauseTexts } from '../clause-texts'
import { buildSearchIndex, type SearchIndex } from './search-index'

interface Step {
  index?: SearchIndex
  readonly next: WeakMap<object, Step>
}

const first: Step = { next: /* @__PURE__ */ new WeakMap() }

const follow = (step: Step, key: object): Step => {
  const known = step.next.get(key)
  if (known) return known
  const made: Step = { next: new WeakMap() }
  step.next.set(key, made)
  return made
}

/**
 * The index of a catalogue with its texts, built when first asked for and kept as long as they live.
 * The list of texts may be a new one each time; the texts themselves are what counts.
 */
export const searchIndexOf = (catalogue: Catalogue, texts: readonly ClauseTexts[]): SearchIndex => {
  const foreign = texts.find(({ edition }) => edition !== catalogue.edition)
  if (foreign) throw new TypeError(`clausebook: the texts are of ${foreign.edition}, the catalogue is ${catalogue.edition}`)
  const step = [catalogue, ...texts].reduce<Step>(follow, first)
  step.index ??= buildSearchIndex(catalogue, texts)
  return step.index
}
