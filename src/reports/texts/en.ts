import type { ReportWords } from './report-words'

export const en: ReportWords = {
  contents: 'Contents',
  item: 'Item',
  content: 'Content',
  role: 'Role',
  name: 'Name',
  signature: 'Signature',
  date: 'Date',
  none: 'None',
  colon: ': ',
  sourceMark: '— ',
  page: ['Page ', ' of ', ''],
  tones: { neutral: 'Note', good: 'In order', attention: 'Attention', bad: 'Problem' },
}
