import type { Language } from '../../../core/texts'
import type { AuditReportWords } from './audit-report-words'
import { en } from './en'
import { zhCN } from './zh-CN'

/** The words of the audit report by language. */
export const auditReportWords: Readonly<Record<Language, AuditReportWords>> = { en, 'zh-CN': zhCN }
