import type { CaseNeed } from '../spec'

/** The review found the actions effective; partly, or not assessable, is not effective. */
export const verdictEffective: CaseNeed = {
  id: 'verdict-effective',
  fixed: true,
  unmet: ({ decision, verdict }) =>
    decision?.needed !== true || verdict === undefined || verdict.verdict === 'effective'
      ? []
      : [{ path: ['verdict', 'verdict'], params: { verdict: verdict.verdict } }],
}
