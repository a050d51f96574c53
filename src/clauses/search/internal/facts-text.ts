import type { CaseFacts } from '../case-facts'

/** Longer facts are read so far; a finding has a few hundred characters. */
const maximum = 10_000

/** The facts as one text of bounded length. */
export const factsText = (facts: CaseFacts): string => {
  if (typeof facts === 'string') return facts.slice(0, maximum)
  const { title, statement, evidence = [], department, process } = facts
  const parts = [title, statement, ...evidence.slice(0, 100).map(({ description }) => description), department, process]
  return parts
    .map((part) => part?.slice(0, maximum) ?? '')
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, maximum)
}
