import type { Texts } from '../../core/texts'
import { editionName } from '../edition-name'
import { formatClauseRef } from '../format-clause-ref'
import type { ClauseIssues, OutlineProblem } from '../issues'

const list = (values: readonly string[]): string => values.join(', ')
const named = (editions: readonly string[]): string => list(editions.map((edition) => editionName(edition, 'en')))
const cited = (references: readonly string[]): string => list(references.map((reference) => formatClauseRef(reference, { language: 'en' })))

const problems: Readonly<Record<OutlineProblem, string>> = {
  repeated: 'stands twice',
  'parent-missing': 'stands before the clause that it belongs to, or without it',
  'out-of-order': 'stands after a later number',
  'letters-out-of-order': 'has letters that do not run from a) without a gap, or numbers under letters that it does not have',
}

/** The issues of this room in English. */
export const clauseTextsEn: Texts<ClauseIssues> = {
  'reference-empty': () => 'No clause is given. Name an edition and a clause, such as "ISO 9001:2015, 8.5.1 f)".',
  'reference-too-long': ({ maximum, length }) => `The text has ${length} characters; at most ${maximum} are read.`,
  'reference-unreadable': ({ received }) => `No clause number was found in ${received}. Write it like "ISO 9001:2015, 8.5.1 f)".`,
  'reference-malformed': ({ received }) => `${received} is no reference in canonical form, such as "iso9001:2015/8.5.1/f".`,
  'references-several': ({ found }) => `One reference was expected, ${found.length} were found: ${list(found)}.`,
  'reference-repaired': ({ original, reading }) => `"${original}" was read as ${reading}. Check that this is meant.`,
  'text-ignored': ({ text }) => `Not part of the reference and not read: "${text}".`,
  'edition-missing': ({ number, options }) => `Clause ${number} names no edition; numbers differ between them. Known: ${named(options)}.`,
  'edition-unknown': ({ received, options }) =>
    `No edition "${editionName(received, 'en')}" is known here. Known: ${named(options) || 'none'}.`,
  'edition-conflict': ({ received }) => `Different editions are named together: ${named(received)}.`,
  'draft-outline-cited': ({ number, title, published }) =>
    `"${[number, title].filter(Boolean).join(' ')}" follows the outline of the 2013 committee draft, not the published ISO 9001:2015. Published: ${cited(published)}.`,
  'clause-unknown': ({ edition, number, nearest }) =>
    `${editionName(edition, 'en')} has no clause ${number}.${nearest.length > 0 ? ` Nearest: ${list(nearest)}.` : ''}`,
  'item-unknown': ({ number, item, items, offered }) => {
    const known = items.length > 0 ? ` Items known: ${list(items.map((letter) => `${letter})`))}.` : ''
    return `Clause ${number} has no item ${item.replace('/', ') ')}) in this outline.${known}${offered.length > 0 ? ` Meant may be: ${cited(offered)}.` : ''}`
  },
  'item-unverified': ({ number, item }) =>
    `The letters of clause ${number} are not confirmed here; check ${item.replace('/', ') ')}) in your own copy of the standard.`,
  'clause-without-requirement': ({ number, exclusions }) =>
    exclusions
      ? `Clause ${number} governs exclusions; name also the requirement that was excluded.`
      : `Clause ${number} holds no requirement that could be broken; cite the requirement concerned.`,
  'clause-is-heading': ({ number, children }) => `Clause ${number} is a heading without text of its own; cite one of ${list(children)}.`,
  'finer-reference-available': ({ number, children }) => `Clause ${number} can be cited more finely: ${list(children)}.`,
  'crosswalk-missing': ({ from, to }) => `No crosswalk leads from ${editionName(from, 'en')} to ${editionName(to, 'en')}.`,
  'migration-changed': ({ record }) =>
    `The criteria of ${record} were changed after they were carried over; taking the migration back would undo that change.`,
  'outline-inconsistent': ({ number, problem }) => `Clause ${number} ${problems[problem]}.`,
}
