import type { Text } from '../text'
import type { Scope } from './scope'
import { writeText } from './write-text'

/** The heading of a section; below the sixth level, which is HTML's last, the true level is said to assistive technology. */
export const writeHeading = (title: Text, number: string, id: string, { language }: Scope): string => {
  const level = number.split('.').length + 1
  const element = `h${Math.min(level, 6)}`
  const deeper = level > 6 ? ` aria-level="${level}"` : ''
  return `<${element} id="${id}"${deeper}><span class="section-number">${number}</span> <span class="text">${writeText(title, language)}</span></${element}>\n`
}
