import type { Language } from '../../../core/texts'
import type { CommonWords } from './common-words'
import { en } from './en'
import { zhCN } from './zh-CN'

/** The builders' common words by language. */
export const commonWords: Readonly<Record<Language, CommonWords>> = { en, 'zh-CN': zhCN }
