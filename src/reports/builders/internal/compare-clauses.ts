const isNumber = (part: string): boolean => /^\d+$/.test(part)

const compareParts = (a: string, b: string): number => (isNumber(a) && isNumber(b) ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0)

/** Orders references by edition and then as their document does: 7.5.2 before 7.5.10, a clause before those below it. */
export const compareClauses = (a: string, b: string): number => {
  const [left, right] = [a.split(/[./:]/), b.split(/[./:]/)]
  for (const [index, part] of left.entries()) {
    const other = right[index]
    const order = other === undefined ? 1 : compareParts(part, other)
    if (order !== 0) return order
  }
  return left.length - right.length
}
