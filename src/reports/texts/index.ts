import type { Language } from '../../core/texts'
import { en } from './en'
import type { ReportWords } from './report-words'
import { zhCN } from './zh-CN'

/** The renderers' own words by language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { en, 'zh-CN': zhCN }
