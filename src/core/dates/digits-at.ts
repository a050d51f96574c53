/** Reads the digits from `start` up to but not including `end`; -1 when one of them is no ASCII digit. Allocates nothing. */
export const digitsAt = (text: string, start: number, end: number): number => {
  let number = 0
  for (let position = start; position < end; position += 1) {
    const digit = text.charCodeAt(position) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}
