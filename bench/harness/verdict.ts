/** How a number stands to its budget; without a budget it is for orientation. */
export type Verdict = 'met' | 'MISSED' | 'orientation' | 'UNTRUSTED'

export const judge = (value: number, budget: number | undefined): Verdict => {
  if (budget === undefined) return 'orientation'
  return value <= budget ? 'met' : 'MISSED'
}
