import type { Language } from '../../../core/texts'
import { en } from './en'
import type { NonconformityReportWords } from './nonconformity-report-words'
import { zhCN } from './zh-CN'

/** The words of the nonconformity report by language. */
export const nonconformityReportWords: Readonly<Record<Language, NonconformityReportWords>> = { en, 'zh-CN': zhCN }
