import type { CrosswalkTable } from '../crosswalk-table'
import { type Links, linksOf } from './crosswalk-links'

/** The shortest chain of tables from one edition to another, each read in the direction needed; undefined when there is none. */
export const crosswalkChain = (from: string, to: string, tables: readonly CrosswalkTable[]): readonly Links[] | undefined => {
  const directions = tables.flatMap((table) => [linksOf(table).forward, linksOf(table).backward])
  const seen = new Set([from])
  let chains: readonly (readonly Links[])[] = [[]]
  while (chains.length > 0) {
    const arrived = chains.find((chain) => (chain.at(-1)?.to ?? from) === to)
    if (arrived) return arrived
    chains = chains.flatMap((chain) => {
      const here = chain.at(-1)?.to ?? from
      return directions.filter((links) => links.from === here && !seen.has(links.to)).map((links) => [...chain, links])
    })
    for (const chain of chains) seen.add(chain.at(-1)?.to ?? from)
  }
  return undefined
}
