import type { Texts } from '../../core/texts'
import type { Grade } from '../grade'
import type { FindingIssues } from '../issues'

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、')

const grades: Readonly<Record<Grade, string>> = {
  major: '严重不符合',
  minor: '轻微不符合',
  observation: '观察项',
  opportunity: '改进机会',
  conformity: '符合',
  'good-practice': '良好实践',
}

/** Finding issues in Simplified Chinese. */
export const findingTextsZhCn: Texts<FindingIssues> = {
  'finding-requirement-present': () => '未引用任何要求。没有要求，就不构成不符合。',
  'finding-evidence-present': () => '缺少客观证据。没有证据，就不构成不符合。',
  'finding-not-softened': ({ grade }) => `要求和证据俱全，却判为“${grades[grade]}”。如要求未得到满足，应判为不符合。`,
  'sample-within-bounds': ({ nonconforming, examined, population }) =>
    `样本数量不合逻辑：${population === undefined ? '' : `总数 ${population}，`}抽查 ${examined}，不符合 ${nonconforming}。`,
  'sample-size-stated': ({ words }) => `事实描述的数量含糊（${quoted(words)}），请写明样本量：抽查几个，其中几个不符合。`,
  'evidence-findable': () => '他人无法据此再次找到该证据：请写明编号、地点或时间，访谈请写明被访人岗位。',
  'statement-names-nobody': ({ names }) => `事实描述中出现了人名（${quoted(names)}），请改用岗位名称。`,
  'statement-without-cause': ({ words }) => `提示：此处可能写入了原因（${quoted(words)}），原因通常由受审核方分析；如系引用请忽略。`,
  'statement-without-remedy': ({ words }) => `提示：此处可能写入了整改建议（${quoted(words)}），措施应由受审核方确定；如系引用请忽略。`,
}
