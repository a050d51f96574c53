import type { Texts } from '../../core/texts'
import type { FindingIssues } from '../issues'

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ')

/** Finding issues in English. */
export const findingTextsEn: Texts<FindingIssues> = {
  'finding-requirement-present': () => 'No requirement is cited. Without a requirement there is no nonconformity.',
  'finding-evidence-present': () => 'There is no objective evidence. Without evidence there is no nonconformity.',
  'finding-not-softened': ({ grade }) =>
    `Requirement and evidence are both there, yet the grade is "${grade}". If the requirement is not fulfilled, this is a nonconformity.`,
  'sample-within-bounds': ({ nonconforming, examined, population }) =>
    `The sample does not add up: ${nonconforming} nonconforming of ${examined} examined${population === undefined ? '' : ` out of ${population}`}.`,
  'sample-size-stated': ({ words }) => `The statement counts loosely (${quoted(words)}). Give the sample: how many of how many examined.`,
  'evidence-findable': () =>
    'Somebody else could not find this evidence again: give a number, a place, a time, or for an interview the role.',
  'statement-names-nobody': ({ names }) => `The statement names a person (${quoted(names)}). Speak of roles.`,
  'statement-without-cause': ({ words }) => `May name a cause (${quoted(words)}). The auditee normally finds the cause; ignore if quoted.`,
  'statement-without-remedy': ({ words }) => `May name a remedy (${quoted(words)}). The auditee decides on the action; ignore if quoted.`,
}
