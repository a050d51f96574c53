import type { ReportWords } from './report-words'

export const zhCN: ReportWords = {
  contents: '目录',
  item: '项目',
  content: '内容',
  role: '角色',
  name: '姓名',
  signature: '签字',
  date: '日期',
  none: '无',
  colon: '：',
  sourceMark: '——',
  page: ['第', '页，共', '页'],
  tones: { neutral: '说明', good: '正常', attention: '注意', bad: '问题' },
}
