import type { Language } from '../core/texts'
import { editionNames } from './edition-names'

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = editionNames

/**
 * Says what an edition is called in print.
 *
 * @param edition - `iso9001:2015`
 * @param language - `zh-CN` names the identical national standard where one is known
 * @returns `ISO 9001:2015` or `GB/T 19001-2016`; any other `iso…` key by its number and year; other keys as they are
 * @example
 * editionName('iso9001:2015', 'zh-CN') // 'GB/T 19001-2016'
 */
export const editionName = (edition: string, language: Language): string => {
  const name = names[edition]?.[language]
  if (name !== undefined) return name
  const other = /^iso(\d{4,5}:\d{4})$/.exec(edition)
  return other ? `ISO ${other[1]}` : edition
}
