/** Freezes a value of our own making in place, down to the first part that is frozen already, and returns it. */
export const deepFreeze = <Value>(value: Value): Value => {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value
  Object.freeze(value)
  if (Array.isArray(value)) for (const entry of value) deepFreeze(entry)
  else for (const key in value) deepFreeze(value[key])
  return value
}
