import type { Texts } from '../../core/texts'
import type { CaseIssues } from '../issues'
import type { verdicts } from '../model/effectiveness'
import type { CaseStatus } from '../model/nonconformity-case'

const statuses: Readonly<Record<CaseStatus, string>> = {
  unreported: '未报告',
  reported: '已报告',
  open: '处理中',
  closed: '已关闭',
  rejected: '已驳回',
  merged: '已合并',
  withdrawn: '已撤销',
}

const judgements: Readonly<Record<(typeof verdicts)[number], string>> = {
  effective: '有效',
  partly: '部分有效',
  'not-effective': '无效',
  'not-assessable': '无法评价',
}

const grades: Readonly<Record<string, string>> = { major: '严重不符合', minor: '轻微不符合' }
const findingGrades: Readonly<Record<string, string>> = { conformity: '符合', 'good-practice': '良好实践' }
const kinds: Readonly<Record<string, string>> = { effective: '有效关闭', 'correction-only': '仅纠正关闭' }
const actionStatuses: Readonly<Record<string, string>> = { done: '完成', cancelled: '取消' }

/** Case issues in Simplified Chinese. */
export const caseTextsZhCn: Texts<CaseIssues> = {
  'status-fits': ({ status, expected }) =>
    `本项${statuses[status]}；仅“${expected.map((one) => statuses[one]).join('”或“')}”状态下可进行此操作。`,
  'occurrence-or-detection-known': () => '请填写不符合的发生时间或发现时间。',
  'finding-nonconforming': ({ grade }) => `该审核发现判为“${findingGrades[grade] ?? grade}”，不构成不符合。`,
  'grade-reason-present': ({ proposed, decided }) =>
    `不符合性质建议为“${grades[proposed] ?? proposed}”，判定为“${grades[decided] ?? decided}”：请说明理由。`,
  'correction-recorded': () => '本轮未记录纠正，也未说明无法纠正的理由。',
  'extent-decided': () => '未排查类似不符合（举一反三），也未说明无需排查的理由。',
  'extent-within-bounds': ({ found, examined }) => `发现数（${found}）大于检查数（${examined}）。`,
  'cause-determined': () => '本轮未写明原因，也未声明原因不明或说明可免于分析。',
  'cause-known': ({ cause }) => `本轮没有成立的原因 ${cause}。`,
  'cause-review-ahead': ({ review, today }) => `观察的复核日期须晚于今天（${today}），而不是 ${review}。`,
  'cause-waiver-open': () => '本轮已声明原因不明，不能再以轻微为由免于分析。',
  'cause-watched': ({ review }) => `原因不明，持续观察至 ${review}。`,
  'action-decided': () => '尚未决定是否需要采取纠正措施。',
  'action-wanted': () => '已决定无需采取纠正措施。',
  'action-planned': () => '需要采取纠正措施，但尚未策划；已取消的措施不算。',
  'action-known': ({ action }) => `本项没有措施 ${action}。`,
  'action-running': ({ action, status }) => `措施 ${action} 已${actionStatuses[status] ?? status}。`,
  'action-causes-known': ({ cause }) => `本轮没有成立的原因 ${cause}。`,
  'actions-finished': ({ description, due }) => `仍有未完成的措施：“${description}”，期限 ${due}。`,
  'causes-answered': ({ description }) => `已确认的原因没有对应措施：“${description}”。`,
  'criterion-set': () => '未规定以什么评价措施的有效性。',
  'criterion-before-verdict': () => '有效性已作评价，评价准则不得再改。',
  'window-elapsed': ({ until }) => `观察期到 ${until} 结束；请届时再评价，或说明为何效果已经可见。`,
  'opportunities-observed': ({ wanted, observed }) => `评价准则要求观察 ${wanted} 次，实际观察 ${observed} 次。`,
  'verdict-given': () => '尚未评审措施的有效性。',
  'verdict-effective': ({ verdict }) => `有效性评审结论为“${judgements[verdict]}”。`,
  'failure-answered': ({ verdict, on }) => `措施已于 ${on} 评价为“${judgements[verdict]}”，须先策划新的措施。`,
  'verifier-independent': ({ actions }) => `验证人是所评价措施的责任人或实施人（${actions.length} 项）。`,
  'closure-kind-fits': ({ kind, expected }) =>
    `按是否采取措施的决定，应为“${kinds[expected] ?? expected}”，而不是“${kinds[kind] ?? kind}”。`,
}
