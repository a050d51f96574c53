/** The first position from 0 to `length` where `holds` is true, given that it stays true from there on; `length` when it never is. */
export const firstPosition = (length: number, holds: (position: number) => boolean): number => {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
