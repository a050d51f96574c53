/**
 * How many letters must be changed, added, left out or swapped with their neighbour to turn one word into another; `limit + 1` as soon
 * as it is more than `limit`. Work is bounded by the square of the shorter word.
 */
export const editDistance = (one: string, other: string, limit: number): number => {
  const beyond = limit + 1
  if (Math.abs(one.length - other.length) > limit) return beyond
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const replaced = (last[column - 1] ?? beyond) + (same ? 0 : 1)
      let cost = Math.min(replaced, (last[column] ?? beyond) + 1, (next[column - 1] ?? beyond) + 1)
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? beyond) + 1)
      next.push(cost)
    }
    if (Math.min(...next) > limit) return beyond
    before = last
    last = next
  }
  return Math.min(last[other.length] ?? beyond, beyond)
}
