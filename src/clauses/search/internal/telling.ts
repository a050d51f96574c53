import { stemWord } from './stem-word'

const idle =
  'a an and any are as at be been being but by can could did do does done each every for from had has have he her him his how i if in into is it ' +
  'its itself may might more most much must no nor not of off on once one only onto or other others our out own per shall she should so some ' +
  'such than that the their them then there these they this those though through to too until up upon us very was we were what when where ' +
  'which while who whom whose why will with within without would yet you your also after again all although am because before both during either ever ' +
  'few further here just least less many never none now same since still about above across against along among around another between two ' +
  'three four five six seven eight nine ten eleven twelve twenty half dozen nobody somebody anyone everyone nothing something anything per cent'
const common =
  'say says said saying tell told ask asked answer know knew known see saw seen look looked find found go went come came get got give gave given ' +
  'make made take took taken put keep kept leave left let use used try tried want need call called work working think thought feel felt seem ' +
  'become bring brought begin start end show showed happen turn explain reply replied state stated admit note thing way day week month year time ' +
  'hour morning evening last next new old good bad first second third several number part place case point long short small large big high low ' +
  'open close right wrong real whole full room general company business area side hand line set run kind fact matter reason result people person ' +
  'man men woman manager supervisor waiter waitress attendant receptionist clerk nurse driver inspector auditor cook chef head leader team ' +
  'foreman officer secretary colleague department'
const commonPairs =
  '发现 情况 决定 自己 知道 什么 没有 进行 这个 那个 可以 认为 表示 要求 问题 工作 有关 相关 部门 经理 主管 主任 审核 核员 时间 方面 结果 原因 由于 因为 所以 ' +
  '但是 还是 已经 现在 当时 随后 之后 之前 公司 人员 员工 使用 需要 解决 处理 负责 看到 听到 提出 出现 造成 产生 开始 继续 服务 务员 管理 领班 班长 班组 组长 ' +
  '验员 护士 司机 秘书 前台 厨师 操作 作工'
const grammar =
  '的了着过是在有和与或及等个们这那其之以为对从到把被将给让向由于而且但并也都还就才又再很最更较太要会能可应该须需请使得地一二三四五六七八九十两几每各某些此本我你他' +
  '她它人上下中里外前后时内年月日天次种名位件只条项款不未没无非所如若则即已曾正说问答称道'

interface Words {
  readonly idle: ReadonlySet<string>
  readonly common: ReadonlySet<string>
  readonly grammar: ReadonlySet<string>
}

const build = (): Words => ({
  idle: new Set(idle.split(' ')),
  common: new Set([...common.split(' ').map(stemWord), ...commonPairs.split(' ')]),
  grammar: new Set(grammar),
})

let made: Words | undefined

/** What a word that narrates, or names whoever was there, keeps of its weight. */
const narrating = 0.4
/** What a pair of characters keeps when one of them serves grammar. */
const halfGrammar = 0.8

/**
 * How much a word says about the matter, whatever the clause: 0 for grammar and numbers, little for the words in which any finding is
 * told, 1 for all others.
 *
 * @param surface - a token as written
 * @param term - its stem
 */
export const telling = (surface: string, term: string): number => {
  made ??= build()
  const words = made
  if (words.idle.has(surface) || /^\d+$/.test(surface)) return 0
  if (words.common.has(term)) return narrating
  if (!/^[\u4e00-\u9fff]/.test(surface)) return surface.length > 1 ? 1 : 0
  const serving = Array.from(surface).filter((character) => words.grammar.has(character)).length
  if (surface.length === 1) return serving > 0 ? 0 : narrating
  return serving === 0 ? 1 : serving === 1 ? halfGrammar : 0
}
