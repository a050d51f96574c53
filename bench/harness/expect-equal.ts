import { isDeepStrictEqual } from 'node:util'

/** Throws unless all values are deeply equal: what is compared must do the same work. */
export const expectEqual = (what: string, values: readonly unknown[]): void => {
  if (!values.every((value) => isDeepStrictEqual(value, values[0]))) throw new Error(`bench: ${what} do not agree`)
}
