import type { Texts } from '../../core/texts'
import { editionName } from '../edition-name'
import { formatClauseRef } from '../format-clause-ref'
import type { ClauseIssues, OutlineProblem } from '../issues'

const list = (values: readonly string[]): string => values.join('、')
const named = (editions: readonly string[]): string => list(editions.map((edition) => editionName(edition, 'zh-CN')))
const cited = (references: readonly string[]): string =>
  list(references.map((reference) => formatClauseRef(reference, { language: 'zh-CN' })))

const problems: Readonly<Record<OutlineProblem, string>> = {
  repeated: '重复出现',
  'parent-missing': '缺少上级条款，或排在上级条款之前',
  'out-of-order': '排在其后的条款之后',
  'letters-out-of-order': '的列项字母未从a)起连续排列，或在不存在的列项下编号',
}

/** The issues of this room in Simplified Chinese. */
export const clauseTextsZhCn: Texts<ClauseIssues> = {
  'reference-empty': () => '未填写条款。请写明标准版本和条款号，例如“GB/T 19001-2016 8.5.1 f)”。',
  'reference-too-long': ({ maximum, length }) => `文本共${length}个字符，最多读取${maximum}个。`,
  'reference-unreadable': ({ received }) => `在${received}中未找到条款号。请写成“GB/T 19001-2016 8.5.1 f)”的形式。`,
  'reference-malformed': ({ received }) => `${received}不是规范写法，规范写法如“iso9001:2015/8.5.1/f”。`,
  'references-several': ({ found }) => `此处应为一个条款，但找到${found.length}个：${list(found)}。`,
  'reference-repaired': ({ original, reading }) => `“${original}”已读作${reading}，请核对。`,
  'text-ignored': ({ text }) => `以下文字不属于条款号，未读取：“${text}”。`,
  'edition-missing': ({ number, options }) => `条款${number}未注明标准版本，各版条款号不同。可选：${named(options)}。`,
  'edition-unknown': ({ received, options }) => `此处没有“${editionName(received, 'zh-CN')}”这一版本。可选：${named(options) || '无'}。`,
  'edition-conflict': ({ received }) => `同时写了不同的标准版本：${named(received)}。`,
  'draft-outline-cited': ({ number, title, published }) =>
    `“${[number, title].filter(Boolean).join(' ')}”出自2013年委员会草案的结构，不是正式发布的ISO 9001:2015。正式版对应：${cited(published)}。`,
  'clause-unknown': ({ edition, number, nearest }) =>
    `${editionName(edition, 'zh-CN')}没有条款${number}。${nearest.length > 0 ? `相近的条款：${list(nearest)}。` : ''}`,
  'item-unknown': ({ number, item, items, offered }) => {
    const known = items.length > 0 ? `已知列项：${list(items.map((letter) => `${letter})`))}。` : ''
    return `条款${number}在本目录中没有列项${item.replace('/', ')')})。${known}${offered.length > 0 ? `可能是指：${cited(offered)}。` : ''}`
  },
  'item-unverified': ({ number, item }) => `条款${number}的列项字母在此未经确认，请对照所持标准文本核对${item.replace('/', ')')})。`,
  'clause-without-requirement': ({ number, exclusions }) =>
    exclusions ? `条款${number}规定删减的条件，请同时写明被删减的要求。` : `条款${number}不含可被违反的要求，请引用所涉及的要求条款。`,
  'clause-is-heading': ({ number, children }) => `条款${number}只是标题，本身没有正文，请引用其下条款之一：${list(children)}。`,
  'finer-reference-available': ({ number, children }) => `条款${number}可引用得更具体：${list(children)}。`,
  'crosswalk-missing': ({ from, to }) => `没有从${editionName(from, 'zh-CN')}到${editionName(to, 'zh-CN')}的条款对照表。`,
  'migration-changed': ({ record }) => `${record}的准则在换版之后又有改动，撤销换版会丢失该改动。`,
  'outline-inconsistent': ({ number, problem }) => `条款${number}${problems[problem]}。`,
}
