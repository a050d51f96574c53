const longest = 100

/** As much of a name from outside as an issue repeats: at most 100 characters. */
export const shortName = (name: string): string => name.slice(0, longest)
