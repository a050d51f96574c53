import type { Iso9001Edition } from '../edition-names'

const international: Readonly<Record<string, Iso9001Edition>> = {
  '2000': 'iso9001:2000',
  '2008': 'iso9001:2008',
  '2015': 'iso9001:2015',
  '2026': 'iso9001:2026',
}
const chinese: Readonly<Record<string, Iso9001Edition>> = { '2000': 'iso9001:2000', '2008': 'iso9001:2008', '2016': 'iso9001:2015' }

/** The edition of ISO 9001 published in a year, or of GB/T 19001, its Chinese adoption. */
export const editionOfYear = (year: string, national: boolean): Iso9001Edition | undefined => (national ? chinese : international)[year]
