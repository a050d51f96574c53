/** Makes an id with a prefix that says what it names: `newId('act')` gives `act_…`. */
export type NewId = <Prefix extends string>(prefix: Prefix) => `${Prefix}_${string}`

/** A reference to a requirement of a standard in canonical form: `iso9001:2015/8.5.1/f`. */
export type Reference = `${string}:${string}/${string}`
