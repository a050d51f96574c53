import type { FieldKind } from '../field-kind'
import type { CoreIssues } from '../issue'
import type { Texts } from '../texts'
import type { TimeName } from '../time-name'

const kinds: Readonly<Record<FieldKind, string>> = {
  text: '文本',
  number: '数字',
  integer: '整数',
  'yes-no': '是或否',
  list: '列表',
  record: '记录',
  date: '日期，如 2026-11-24',
  instant: 'UTC 时刻，如 2026-11-24T09:00:00Z',
  time: '日期（如 2026-11-24）或时刻（如 2026-11-24T09:00:00Z）',
  'time-zone': 'IANA 时区，如 Asia/Shanghai',
  id: '带前缀的标识',
  reference: '条款引用，如 iso9001:2015/8.5.1/f',
  hash: '十六进制 SHA-256 值',
  json: '不超过 32 层且大小适中的 JSON 数据',
  option: '选项之一',
  key: '带命名空间的键，如 acme:room',
  value: '其他值',
}

const times: Readonly<Record<TimeName, string>> = {
  occurrence: '发生时间',
  detection: '发现时间',
  start: '开始日期',
  completion: '措施完成日期',
  report: '报告时间',
  closure: '关闭时间',
  window: '观察期结束日期',
}

const list = (entries: readonly string[]) => entries.join('、')

const oneOf = (options: readonly string[]) => `以下之一：${list(options)}`

/** Core issues in Simplified Chinese. */
export const coreTextsZhCn: Texts<CoreIssues> = {
  'field-required': ({ expected }) => `此项必填：${kinds[expected]}。`,
  'field-invalid': ({ expected, received, options }) => `应为${options ? oneOf(options) : kinds[expected]}；实际为 ${received}。`,
  'field-unknown': ({ name }) => `此处没有字段 ${name}。`,
  'text-empty': () => '内容不能为空。',
  'text-too-long': ({ maximum, length }) => `文本过长：最多 ${maximum} 个字符，实际 ${length} 个。`,
  'list-too-short': ({ minimum, length }) => `此处至少需要 ${minimum} 项，实际 ${length} 项。`,
  'list-too-long': ({ maximum, length }) => `此处最多 ${maximum} 项，实际 ${length} 项。`,
  'number-too-small': ({ minimum, received }) => `不得小于 ${minimum}，实际为 ${received}。`,
  'number-too-large': ({ maximum, received }) => `不得大于 ${maximum}，实际为 ${received}。`,
  'time-in-future': ({ received, now }) => `${received} 晚于当前日期（现在是 ${now}）。`,
  'time-out-of-order': ({ received, earliest, after }) => `${received} 早于${times[after]}（${earliest}）。`,
  'command-unknown': ({ received, options }) => `没有命令 ${received}；可用命令：${list(options)}。`,
  'policy-invalid': ({ policy, name, received }) => `策略 ${policy} 对 ${name} 的设定 ${received} 在此无意义。`,
  'id-taken': ({ received }) => `标识 ${received} 已被占用，且未提供其他标识。`,
  'condition-unknown': ({ received, policy }) => `策略“${policy}”增加的条件“${received}”不存在。`,
  'actor-not-authorised': ({ command, roles, held }) =>
    `执行“${command}”需具备以下角色之一：${list(roles)}；操作人现有角色：${held.length > 0 ? list(held) : '无'}。`,
  'event-unknown': ({ received, options }) => `没有事件 ${received}；可用事件：${list(options)}。`,
  'event-order': ({ expected, received }) => `应为第 ${expected} 版的事件，实际为第 ${received} 版：事件缺失或次序有误。`,
  'event-foreign': ({ expected, received }) => `该事件属于 ${received}，其余事件属于 ${expected}。`,
  'schema-newer': ({ supported, received }) => `数据格式版本为 ${received}，当前库最高支持版本 ${supported}。`,
  'migration-failed': ({ migration, reason }) => `迁移“${migration}”失败：${reason}。`,
  'seal-malformed': ({ field }) => `无法验证封印：“${field}”含有 JSON 无法表示的内容，或嵌套过深。`,
  'seal-broken': ({ event, field }) => `事件 ${event}：“${field}”在封存后被改动。`,
  'chain-broken': ({ position, expected, received }) =>
    `哈希链在第 ${position} 处断开：应为 ${expected.slice(0, 12)}…，实际为 ${received.slice(0, 12)}…。`,
}
