import type { Language } from '../core/texts'

/** The editions of ISO 9001 that the library knows. */
export type Iso9001Edition = 'iso9001:2000' | 'iso9001:2008' | 'iso9001:2015' | 'iso9001:2026'

/** What each edition is called in print: in Chinese by its identical national standard, where one is known. */
export const editionNames: Readonly<Record<Iso9001Edition, Readonly<Record<Language, string>>>> = {
  'iso9001:2000': { en: 'ISO 9001:2000', 'zh-CN': 'GB/T 19001-2000' },
  'iso9001:2008': { en: 'ISO 9001:2008', 'zh-CN': 'GB/T 19001-2008' },
  'iso9001:2015': { en: 'ISO 9001:2015', 'zh-CN': 'GB/T 19001-2016' },
  'iso9001:2026': { en: 'ISO 9001:2026', 'zh-CN': 'ISO 9001:2026' },
}
