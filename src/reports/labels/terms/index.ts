import type { Language } from '../../../core/texts'
import { en } from './en'
import type { Terms } from './terms'
import { zhCN } from './zh-CN'

/** Names of the options of records by language. */
export const reportTerms: Readonly<Record<Language, Terms>> = { en, 'zh-CN': zhCN }
