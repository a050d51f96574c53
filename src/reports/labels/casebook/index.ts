import type { Language } from '../../../core/texts'
import type { CasebookWords } from './casebook-words'
import { en } from './en'
import { zhCN } from './zh-CN'

/** The words of the casebook by language. */
export const casebookWords: Readonly<Record<Language, CasebookWords>> = { en, 'zh-CN': zhCN }
