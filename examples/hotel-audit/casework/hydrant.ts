import type { Step } from '../journey.ts'
import type { Say } from '../say.ts'
import { effective } from './close.ts'

/**
 * Case 15, the fire-hydrant alarm that keeps failing: closed as effective, back within two weeks, reopened,
 * and closed again only after the real cause was found.
 */
export const hydrant = (say: Say): readonly Step[] => [
  {
    on: '2026-09-02',
    by: 'engineering',
    command: () => ({
      type: 'record-containment',
      data: {
        description: say({
          en: 'A fire guard walks the floor every hour until the alarm is proven',
          'zh-CN': '在报警功能得到证实之前，安排消防巡视员每小时巡查该楼层',
        }),
        scope: say({ en: 'The floor of the failing hydrant', 'zh-CN': '该消火栓所在楼层' }),
        on: '2026-09-02',
      },
    }),
  },
  {
    on: '2026-09-03',
    by: 'engineering',
    command: () => ({
      type: 'record-correction',
      data: {
        outcome: 'done',
        description: say({
          en: 'Alarm button replaced; the signal reaches the control centre again',
          'zh-CN': '更换报警按钮，控制中心恢复显示',
        }),
        on: '2026-09-03',
        by: 'engineering-manager',
      },
    }),
  },
  {
    on: '2026-09-05',
    by: 'engineering',
    command: () => ({
      type: 'assess-extent',
      data: {
        outcome: 'assessed',
        looked: [say({ en: 'Every hydrant of the same type in the building', 'zh-CN': '楼内同型号的全部消火栓' })],
        examined: 30,
        found: 0,
        on: '2026-09-05',
      },
    }),
  },
  {
    on: '2026-09-07',
    by: 'engineering',
    command: () => ({
      type: 'record-cause',
      data: {
        description: say({ en: 'Contacts of the alarm button are worn', 'zh-CN': '报警按钮触点磨损' }),
        kind: 'occurrence',
        standing: 'confirmed',
        method: 'test',
      },
    }),
  },
  {
    on: '2026-09-08',
    by: 'quality',
    command: () => ({
      type: 'decide-action',
      data: {
        needed: true,
        justification: say({ en: 'Fire safety; the fault has come back several times', 'zh-CN': '涉及消防安全，且故障多次重复出现' }),
      },
    }),
  },
  {
    on: '2026-09-08',
    by: 'engineering',
    command: ({ causes }) => ({
      type: 'plan-action',
      data: {
        description: say({ en: 'Replace the button with a sealed type', 'zh-CN': '改用密封式报警按钮' }),
        owner: 'engineering-manager',
        start: '2026-09-08',
        due: '2026-09-20',
        causes: causes.map(({ id }) => id),
        strength: 'intermediate',
      },
    }),
  },
  {
    on: '2026-09-08',
    by: 'quality',
    command: () => ({
      type: 'set-effectiveness',
      data: {
        measure: say({ en: 'Alarm tests of this hydrant without a signal', 'zh-CN': '该消火栓报警试验无信号的次数' }),
        baseline: say({ en: 'Failed in the audit; repaired the week before', 'zh-CN': '审核时失灵，此前一周刚修过' }),
        target: say({ en: 'None until the window ends', 'zh-CN': '观察期内为零' }),
        window: { kind: 'until', date: '2026-10-08' },
      },
    }),
  },
  {
    on: '2026-09-18',
    by: 'engineering',
    command: ({ actions }) => ({
      type: 'complete-action',
      data: {
        action: actions[0]?.id ?? 'act_none',
        on: '2026-09-18',
        evidence: [
          {
            kind: 'record',
            description: say({ en: 'Work order with the acceptance test', 'zh-CN': '工单及验收试验记录' }),
            identification: 'WO-2026-118',
          },
        ],
      },
    }),
  },
  {
    on: '2026-10-09',
    by: 'quality',
    command: () => ({
      type: 'judge-effectiveness',
      data: {
        verdict: 'effective',
        basis: say({ en: 'Four weekly tests, each with a signal', 'zh-CN': '四次周测试均有信号' }),
        on: '2026-10-09',
      },
    }),
  },
  { on: '2026-10-09', by: 'quality', command: () => ({ type: 'close', data: effective('QR-RISK-07') }) },
  {
    on: '2026-10-21',
    by: 'quality',
    command: () => ({
      type: 'reopen',
      data: {
        trigger: 'recurrence',
        reason: say({
          en: 'The same hydrant gave no signal in the monthly test after heavy rain',
          'zh-CN': '大雨之后的月度试验中，同一消火栓再次无信号',
        }),
        on: '2026-10-20',
      },
    }),
  },
  {
    on: '2026-10-21',
    by: 'engineering',
    command: () => ({
      type: 'record-correction',
      data: {
        outcome: 'done',
        description: say({ en: 'Joint dried and sealed for the time being; signal restored', 'zh-CN': '接头干燥并临时密封，信号恢复' }),
        on: '2026-10-21',
        by: 'engineering-manager',
      },
    }),
  },
  {
    on: '2026-10-23',
    by: 'engineering',
    command: () => ({
      type: 'assess-extent',
      data: {
        outcome: 'assessed',
        looked: [say({ en: 'Cable joints in all shafts with water marks', 'zh-CN': '所有有水渍的管井内的线缆接头' })],
        examined: 12,
        found: 2,
        on: '2026-10-23',
        remarks: say({
          en: 'Two further joints were damp and are taken up by the same action',
          'zh-CN': '另有两处接头受潮，一并纳入本项措施',
        }),
      },
    }),
  },
  {
    on: '2026-10-24',
    by: 'engineering',
    command: () => ({
      type: 'record-cause',
      data: {
        description: say({ en: 'Rain water enters the cable shaft and the joint corrodes', 'zh-CN': '雨水渗入线缆管井，接头锈蚀' }),
        kind: 'occurrence',
        standing: 'confirmed',
        method: 'five-whys',
        whys: [
          say({ en: 'No signal: the line to the control centre is open', 'zh-CN': '无信号：通往控制中心的线路断开' }),
          say({ en: 'The line is open: a joint in the shaft has corroded', 'zh-CN': '线路断开：管井内接头锈蚀' }),
          say({ en: 'The joint corrodes: rain water runs into the shaft', 'zh-CN': '接头锈蚀：雨水流入管井' }),
        ],
      },
    }),
  },
  {
    on: '2026-10-24',
    by: 'engineering',
    command: () => ({
      type: 'record-cause',
      data: {
        description: say({
          en: 'The monthly test covers 10 % at random, so that a hydrant just repaired need not be tested again',
          'zh-CN': '月度试验只随机抽查10%，刚修复的消火栓不一定被复查',
        }),
        kind: 'escape',
        standing: 'confirmed',
        method: 'judgement',
      },
    }),
  },
  {
    on: '2026-10-26',
    by: 'quality',
    command: () => ({
      type: 'decide-action',
      data: { needed: true, justification: say({ en: 'The first action did not reach the cause', 'zh-CN': '首次措施未触及真正原因' }) },
    }),
  },
  {
    on: '2026-10-26',
    by: 'engineering',
    command: ({ causes, cycle }) => ({
      type: 'plan-action',
      data: {
        description: say({
          en: 'Seal the shaft and move the three joints above the water line',
          'zh-CN': '封堵管井，将三处接头移至水位以上',
        }),
        owner: 'engineering-manager',
        start: '2026-10-26',
        due: '2026-11-06',
        causes: causes.filter((cause) => cause.cycle === cycle && cause.kind === 'occurrence').map(({ id }) => id),
        strength: 'stronger',
      },
    }),
  },
  {
    on: '2026-10-26',
    by: 'engineering',
    command: ({ causes, cycle }) => ({
      type: 'plan-action',
      data: {
        description: say({
          en: 'Test every repaired hydrant again in each of the next three months',
          'zh-CN': '凡经修复的消火栓，此后三个月逐月复测',
        }),
        owner: 'engineering-manager',
        start: '2026-10-26',
        due: '2026-11-06',
        causes: causes.filter((cause) => cause.cycle === cycle && cause.kind === 'escape').map(({ id }) => id),
        strength: 'intermediate',
      },
    }),
  },
  {
    on: '2026-10-26',
    by: 'quality',
    command: () => ({
      type: 'set-effectiveness',
      data: {
        measure: say({ en: 'Alarm tests without a signal, each after rain', 'zh-CN': '雨后报警试验无信号的次数' }),
        target: say({ en: 'None in six tests', 'zh-CN': '六次试验均为零' }),
        window: { kind: 'opportunities', number: 6, of: say({ en: 'tests after rain', 'zh-CN': '雨后试验' }) },
      },
    }),
  },
  {
    on: '2026-11-05',
    by: 'engineering',
    command: ({ actions }) => ({
      type: 'complete-action',
      data: {
        action: actions[1]?.id ?? 'act_none',
        on: '2026-11-04',
        evidence: [
          { kind: 'record', description: say({ en: 'Work order with photographs', 'zh-CN': '工单及照片' }), identification: 'WO-2026-143' },
        ],
      },
    }),
  },
  {
    on: '2026-11-05',
    by: 'engineering',
    command: ({ actions }) => ({
      type: 'complete-action',
      data: {
        action: actions[2]?.id ?? 'act_none',
        on: '2026-11-05',
        evidence: [
          {
            kind: 'document',
            description: say({ en: 'Revised hydrant maintenance procedure', 'zh-CN': '修订后的消火栓维护规程' }),
            identification: 'EN-07 rev. 3',
          },
        ],
      },
    }),
  },
  {
    on: '2026-11-20',
    by: 'quality',
    command: () => ({
      type: 'judge-effectiveness',
      data: {
        verdict: 'effective',
        basis: say({ en: 'Six tests after rain, six signals', 'zh-CN': '六次雨后试验，六次均有信号' }),
        on: '2026-11-20',
        observed: 6,
      },
    }),
  },
  { on: '2026-11-20', by: 'quality', command: () => ({ type: 'close', data: effective('EN-07 rev. 3') }) },
]
