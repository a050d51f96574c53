import type { Both } from '../hotel-audit/say.ts'

/** What the example says, in both languages. */
export const words = {
  title: {
    en: 'The findings of the hotel audit, from ISO 9001:2015 to ISO 9001:2026',
    'zh-CN': '酒店审核发现：由GB/T 19001-2016换到ISO 9001:2026',
  },
  deadline: { en: 'Transition ends, as reported: ', 'zh-CN': '过渡期截止（据报道）：' },
  findings: { en: 'Findings: ', 'zh-CN': '审核发现：' },
  citations: { en: 'Citations of clauses: ', 'zh-CN': '条款引用：' },
  carried: { en: 'Carried by the tables alone: ', 'zh-CN': '仅凭对照表换版：' },
  open: { en: 'A person must decide: ', 'zh-CN': '须由人决定：' },
  because: { en: 'because ', 'zh-CN': '原因：' },
  offered: { en: 'offered: ', 'zh-CN': '对照表给出：' },
  cases: { en: 'case', 'zh-CN': '案例' },
  settled: { en: 'Decided by the auditor, with the text of 2026 at hand', 'zh-CN': '审核员对照2026版原文后决定' },
  left: { en: 'Citations still open after that: ', 'zh-CN': '此后仍待决定：' },
  reverted: { en: 'Taken back, the findings equal those of the audit: ', 'zh-CN': '撤销换版后与原审核发现一致：' },
  yes: { en: 'yes', 'zh-CN': '是' },
  no: { en: 'no', 'zh-CN': '否' },
} as const satisfies Readonly<Record<string, Both>>
