/** A deep copy, frozen all the way down as `execute` and `readEvents` leave their events; texts are shared. */
export const copyFrozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value
  const copy = Array.isArray(value)
    ? value.map(copyFrozen)
    : Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copyFrozen(entry)]))
  return Object.freeze(copy) as Value // the same value again
}
