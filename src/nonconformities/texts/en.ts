import type { Texts } from '../../core/texts'
import type { CaseIssues } from '../issues'
import type { verdicts } from '../model/effectiveness'
import type { CaseStatus } from '../model/nonconformity-case'

const statuses: Readonly<Record<CaseStatus, string>> = {
  unreported: 'not yet reported',
  reported: 'reported',
  open: 'open',
  closed: 'closed',
  rejected: 'rejected',
  merged: 'merged',
  withdrawn: 'withdrawn',
}

const judgements: Readonly<Record<(typeof verdicts)[number], string>> = {
  effective: 'effective',
  partly: 'only partly effective',
  'not-effective': 'not effective',
  'not-assessable': 'not assessable',
}

/** Case issues in English. */
export const caseTextsEn: Texts<CaseIssues> = {
  'status-fits': ({ status, expected }) =>
    `The case is ${statuses[status]}; this is possible only for a case that is ${expected.map((one) => statuses[one]).join(' or ')}.`,
  'occurrence-or-detection-known': () => 'State when the nonconformity occurred or when it was detected.',
  'finding-nonconforming': ({ grade }) => `The finding is graded "${grade}": it is no nonconformity.`,
  'grade-reason-present': ({ proposed, decided }) => `The grade was proposed as ${proposed} and decided as ${decided}: state the reason.`,
  'correction-recorded': () => 'No correction is recorded in this round, nor why none was possible.',
  'extent-decided': () => 'Nobody looked for similar nonconformities, and it is not stated why that is not needed.',
  'extent-within-bounds': ({ found, examined }) => `More found (${found}) than examined (${examined}).`,
  'cause-determined': () => 'No cause is stated in this round; it is neither declared undetermined nor waived as trivial.',
  'cause-known': ({ cause }) => `The case has no standing cause ${cause} in this round.`,
  'cause-review-ahead': ({ review, today }) => `The review of the watch must lie ahead; ${review} does not (today is ${today}).`,
  'cause-waiver-open': () => 'The cause was declared undetermined in this round; it can no longer be waived as trivial.',
  'cause-watched': ({ review }) => `The cause is undetermined; the case is watched until ${review}.`,
  'action-decided': () => 'It was not decided whether action against the cause is needed.',
  'action-wanted': () => 'It was decided that no action is needed.',
  'action-planned': () => 'Action is needed, but none is planned; a cancelled action does not count.',
  'action-known': ({ action }) => `The case has no action ${action}.`,
  'action-running': ({ action, status }) => `Action ${action} is already ${status}.`,
  'action-causes-known': ({ cause }) => `The case has no standing cause ${cause} in this round.`,
  'actions-finished': ({ description, due }) => `An action is still open: "${description}", due ${due}.`,
  'causes-answered': ({ description }) => `A confirmed cause has no action: "${description}".`,
  'criterion-set': () => 'It was not stated by what the effectiveness of the actions will be judged.',
  'criterion-before-verdict': () => 'The effectiveness has been judged; its criterion can no longer be changed.',
  'window-elapsed': ({ until }) => `The observation window ends on ${until}; judge later, or state why the effect shows already.`,
  'opportunities-observed': ({ wanted, observed }) => `The criterion asks for ${wanted} opportunities; ${observed} were observed.`,
  'verdict-given': () => 'The effectiveness of the actions was not reviewed.',
  'verdict-effective': ({ verdict }) => `The review found the actions ${judgements[verdict]}.`,
  'failure-answered': ({ verdict, on }) => `The actions were judged ${judgements[verdict]} on ${on}; another action is needed first.`,
  'verifier-independent': ({ actions }) =>
    actions.length === 1
      ? 'The verifier owns or carried out the action that is judged.'
      : `The verifier owns or carried out ${actions.length} of the actions that are judged.`,
  'closure-kind-fits': ({ kind, expected }) => `The decision on action leads to a closure "${expected}", not "${kind}".`,
}
