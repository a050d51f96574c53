import { stemWord } from './stem-word'

/**
 * Words that trades and people use for the same thing, a group a line. They bring what an auditor writes down near to what a
 * requirement is called; nothing in them belongs to one clause. Chinese words have two characters, as the tokens have.
 */
const groups = `
customer client guest tenant resident patient passenger diner visitor buyer consumer subscriber 顾客 客户 客人 宾客 旅客 住客 住户 租户 业主 患者 病人 乘客 用户 消费 会员
supplier vendor contractor subcontractor provider outsourced outsourcing 供方 供应 应商 供货 厂商 承包 分包 外包 外协
purchase purchasing buy bought buyer procure procurement 采购 购买 进货 购进 订购
employee staff worker personnel operator attendant clerk workforce 员工 职工 工人 人员 雇员
trainee apprentice intern newcomer beginner recruit temporary induction 实习 学徒 新人 新手 临时 新员 试用
training trained trainee course instruct teach taught coach induction lesson 培训 训练 教育 带教
competence competent skill skilled qualified qualification ability experience expertise inexperienced 能力 技能 资格 熟练 经验 胜任
certificate licence license permit diploma 证书 执照 许可 上岗 资质 作证
director boss executive leadership leader general-manager 领导 总经 老板 高层 院长 厂长
responsible responsibility duty accountable charge 职责 责任 负责 分工 权限
inform notify tell told communicate communication announce message notice 通知 告知 转告 沟通 传达 通报 告诉 转达 信息
handover shift 交接 接班 换班 交班 移交
complaint complain dissatisfied angry unhappy upset annoyed 投诉 抱怨 不满 埋怨 差评 反映
satisfaction survey questionnaire feedback opinion comment 满意 调查 问卷 反馈 意见 评分 点评
contract order agreement booking reservation tender bid quotation offer 合同 订单 协议 预订 预定 投标 标书 报价 招标
promise commit guarantee assure advertised advertisement claim brochure 承诺 答应 保证 宣传 广告 宣称
deliver delivery ship shipped dispatch 交付 交货 发货 送货 出货 配送
late delay overdue postpone slow wait deadline 逾期 延误 迟到 拖延 超期 推迟 耽误 期限
change changed modify amend alter adjust switch replace substitute substitution 变更 更改 修改 变化 调整 改动 更换 代替 替代 代用 改变
design develop development prototype 设计 开发 研发 研制
plan planned schedule programme planning 计划 策划 规划 方案
procedure instruction specification guideline rule manual handbook 程序 手册 规程 规定 制度 规范 指导
document paper file form 文件 资料 表单 表格
obsolete outdated superseded version revision old 旧版 作废 过时 版本 换版
record log register ledger entry logbook written 记录 台账 登记 档案 日志
lost missing disappear vanish misplaced loss 丢失 遗失 缺失 不见 缺少 少了 找不 损失
number code numbering coding 编号 代号 编码 序号
label tag mark sticker unmarked unlabelled identification identify 标签 标识 标牌 标记 标志
batch lot serial traceability 批号 批次 追溯 序列
approve approval sign signature authorize authorization 批准 审批 签字 签名 授权 核准
check inspect inspection inspector verify verification examine test testing 检查 检验 验证 核对 核实 检测 查验 验收 测试 试验
review assess assessment evaluate evaluation appraise appraisal 评审 评价 评估 评定 审查
measure measurement gauge instrument meter scale thermometer 测量 计量 量具 仪表 仪器
calibration calibrate verification 校准 检定 校验 校正
equipment machine facility device installation appliance tool machinery 设备 设施 机器 装置 器材 器械 工具
maintenance maintain repair servicing overhaul fix 维护 维修 保养 检修 修理 修复
failure fault breakdown broken malfunction defect damage 故障 损坏 失灵 失效 破损 坏了
clean dirty hygiene sanitary stain dust mess tidy cleaning 清洁 卫生 脏乱 干净 污渍 灰尘 打扫 保洁
temperature humidity noise lighting ventilation heat cold 温度 湿度 噪声 照明 噪音 通风
storage store warehouse stock freezer refrigerator shelf stacked 贮存 存放 仓库 库存 储存 冷藏 冷冻 冰箱 冷库 堆放 码放 保管
expire expired expiry spoiled fresh 过期 保质 变质 到期
packing package packaging wrap parcel carton 包装 打包
transport carry moved loading handling 运输 搬运 装卸
belongings property luggage baggage suitcase bag valuables possession deposited clothes 财产 物品 行李 财物 寄存 衣物 贵重
nonconforming reject rejected scrap rework defective faulty 不合 次品 报废 返工 返修 废品 不良
repeat repeated again recur recurrence recurring often frequent always 重复 再次 屡次 多次 反复 经常 屡见
cause root reason why 原因 根源 起因
corrective correction remedy solve solved improve action 纠正 整改 解决 措施 补救
risk prevent preventive hazard danger threat 风险 预防 隐患 危险 防范
emergency fire accident evacuation 应急 火灾 消防 事故 急救 紧急
law legal regulation statutory authority 法规 法律 法定 条例
safety safe danger injury 安全 危险 受伤
objective goal target aim indicator KPI 目标 指标 任务
policy mission slogan 方针 宗旨 口号
data statistics figures analysis trend analyse analysed evaluated 数据 统计 分析 趋势
staffing understaffed shortage vacancy vacant headcount hire 人手 缺员 编制 空缺 缺人 不足 招聘
knowledge know-how experience lesson expert 知识 经验 诀窍
aware awareness know understand unaware 意识 知道 清楚 了解 明白
resign quit retire leaver 离职 辞职 跳槽 退休
budget cost money fund investment 预算 经费 资金 成本
software program code application app 软件 代码 系统
deploy deployment launch go-live rollout release released 上线 发布 部署 放行
menu dish recipe cook cooking meal 菜单 菜品 菜肴 烹饪 菜谱
price bill charge fee payment invoice 价格 收费 账单 费用 结账
mistake error wrong slip forget forgot forgotten confuse mixed 差错 失误 错误 弄错 忘记 搞错 混淆 疏忽
ignore ignored neglect refuse refused rejected unanswered 拒绝 忽视 不理
compensation refund apology 赔偿 道歉 补偿 退款
privacy confidential leak disclosed 隐私 保密 泄露 泄密
warranty after-sales guarantee recall 保修 售后 召回 质保
monitor supervise supervision watch track oversee 监视 监督 监控 跟踪 监管
drawing blueprint 图纸 图样
parameter setting 参数 设定
audit auditor 审核 内审
`

const build = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const related = new Map<string, Set<string>>()
  for (const group of groups.trim().split('\n')) {
    const terms = group.split(' ').map(stemWord)
    for (const term of terms) related.set(term, new Set([...(related.get(term) ?? []), ...terms]))
  }
  return related
}

let made: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** The terms that often stand for the same thing as a term; the term itself among them where there are any. */
export const relatedTerms = (term: string): ReadonlySet<string> | undefined => {
  made ??= build()
  return made.get(term)
}
