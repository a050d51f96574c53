import type { CommonWords } from './common-words'

export const zhCN: CommonWords = {
  notRecorded: '未填写',
  yes: '是',
  no: '否',
  total: '合计',
  number: '序号',
  separator: '；',
  clauses: (edition, clauses) => `${edition}：${clauses.join('、')}`,
  asOf: '截至',
  moment: (day, time, timeZone) => `${day} ${time}（${timeZone}）`,
  period: (from, to) => `${from}至${to}`,
  ofKind: (kind, text) => `${kind}：${text}`,
  identified: (text, identification) => `${text}（${identification}）`,
  standing: (status, stage) => `${status}（${stage}）`,
  sample: ({ nonconforming, examined, population }) =>
    `抽查${examined}，不符合${nonconforming}${population === undefined ? '' : `（总数${population}）`}`,
  evidence: {
    caption: '客观证据',
    later: '后续补充的证据',
    kind: '类别',
    description: '证据',
    place: '查找线索',
    sample: '样本量',
    empty: '未记录证据。',
  },
  criteria: {
    caption: '所不符合的审核准则',
    later: '后续引用的准则',
    kind: '类别',
    criterion: '准则及条款号',
    requirement: '要求',
    asCited: '原引用',
    empty: '未引用任何要求。',
  },
}
