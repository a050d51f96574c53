import type { Catalogue } from '../catalogue'

const offered = 3

const distance = (wanted: readonly string[], candidate: readonly string[]): readonly number[] => {
  const shared = wanted.findIndex((part, level) => part !== candidate[level])
  const level = shared < 0 ? wanted.length : shared
  const gap = level < candidate.length ? Math.abs(Number(wanted[level] ?? 0) - Number(candidate[level])) : 1.5
  return [-level, gap, Math.abs(candidate.length - wanted.length)]
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  for (const [position, value] of one.entries()) {
    const difference = value - (other[position] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The numbers of a catalogue that most likely were meant: first the same digits with other dots (7.51 for 7.5.1), then the closest places. */
export const nearestNumbers = (catalogue: Catalogue, number: string): readonly string[] => {
  const digits = number.replaceAll('.', '')
  const wanted = number.split('.')
  return catalogue.nodes
    .map((node) => ({
      number: node.number,
      far: [node.number.replaceAll('.', '') === digits ? 0 : 1, ...distance(wanted, node.number.split('.'))],
    }))
    .filter((one) => one.far[0] === 0 || one.number.split('.').length <= wanted.length)
    .sort((one, other) => compare(one.far, other.far))
    .slice(0, offered)
    .map((one) => one.number)
}
