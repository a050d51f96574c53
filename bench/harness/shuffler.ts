/** A shuffle that a seed decides (mulberry32), so that a run can be repeated in the same order. */
export const shuffler = (seed: number) => {
  let state = seed
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return <Entry>(entries: readonly Entry[]): readonly Entry[] =>
    entries
      .map((entry) => ({ entry, key: random() }))
      .toSorted((left, right) => left.key - right.key)
      .map(({ entry }) => entry)
}
