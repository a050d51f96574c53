import type { Step } from '../journey.ts'
import type { Say } from '../say.ts'
import { effective } from './close.ts'

/** Case 31, the 25 suppliers approved on a form alone: an early closure is refused with all that is missing, then the work is done. */
export const suppliers = (say: Say): readonly Step[] => [
  { on: '2026-09-04', by: 'purchasing', refused: true, command: () => ({ type: 'close', data: effective('PU-02') }) },
  {
    on: '2026-09-08',
    by: 'purchasing',
    command: () => ({
      type: 'record-correction',
      data: {
        outcome: 'done',
        description: say({
          en: 'The 25 suppliers of class B set to "conditional" until they are evaluated',
          'zh-CN': '25家B类供方在完成评价之前改为“有条件合格”',
        }),
        on: '2026-09-08',
        by: 'purchasing-manager',
      },
    }),
  },
  {
    on: '2026-09-10',
    by: 'purchasing',
    command: () => ({
      type: 'assess-extent',
      data: {
        outcome: 'assessed',
        looked: [say({ en: 'Files of all 48 suppliers of the list', 'zh-CN': '名录内全部48家供方的档案' })],
        examined: 48,
        found: 25,
        on: '2026-09-10',
      },
    }),
  },
  {
    on: '2026-09-12',
    by: 'purchasing',
    command: () => ({
      type: 'record-cause',
      data: {
        description: say({
          en: 'The procedure sets the depth of evaluation by length of acquaintance and not by spend or risk',
          'zh-CN': '程序按合作年限而非采购金额或风险确定评价深度',
        }),
        kind: 'system',
        standing: 'confirmed',
        method: 'five-whys',
      },
    }),
  },
  {
    on: '2026-09-14',
    by: 'quality',
    command: () => ({
      type: 'decide-action',
      data: { needed: true, justification: say({ en: 'More than half of the spend is affected', 'zh-CN': '涉及一半以上的采购金额' }) },
    }),
  },
  {
    on: '2026-09-14',
    by: 'purchasing',
    command: ({ causes }) => ({
      type: 'plan-action',
      data: {
        description: say({
          en: 'Rewrite the procedure: class by spend and risk, with a minimum of evaluation for each class',
          'zh-CN': '修订程序：按金额和风险分类，并规定各类的最低评价要求',
        }),
        owner: 'purchasing-manager',
        start: '2026-09-14',
        due: '2026-09-30',
        causes: causes.map(({ id }) => id),
        strength: 'intermediate',
      },
    }),
  },
  {
    on: '2026-09-14',
    by: 'purchasing',
    command: ({ causes }) => ({
      type: 'plan-action',
      data: {
        description: say({
          en: 'Evaluate the 25 suppliers by the new procedure, the largest first',
          'zh-CN': '按新程序评价这25家供方，金额大者优先',
        }),
        owner: 'purchasing-manager',
        start: '2026-10-01',
        due: '2026-11-10',
        causes: causes.map(({ id }) => id),
        strength: 'intermediate',
      },
    }),
  },
  {
    on: '2026-09-14',
    by: 'quality',
    command: () => ({
      type: 'set-effectiveness',
      data: {
        measure: say({
          en: 'Share of spend with suppliers evaluated as their class asks',
          'zh-CN': '按类别要求完成评价的供方占采购金额的比例',
        }),
        baseline: say({ en: 'Less than half', 'zh-CN': '不足一半' }),
        target: say({ en: 'All of it', 'zh-CN': '全部' }),
        window: { kind: 'until', date: '2026-11-15' },
      },
    }),
  },
  {
    on: '2026-09-29',
    by: 'purchasing',
    command: ({ actions }) => ({
      type: 'complete-action',
      data: {
        action: actions[0]?.id ?? 'act_none',
        on: '2026-09-29',
        evidence: [
          {
            kind: 'document',
            description: say({ en: 'Supplier evaluation procedure', 'zh-CN': '供方评价程序' }),
            identification: 'PU-02 rev. 4',
          },
        ],
      },
    }),
  },
  {
    on: '2026-11-09',
    by: 'purchasing',
    command: ({ actions }) => ({
      type: 'complete-action',
      data: {
        action: actions[1]?.id ?? 'act_none',
        on: '2026-11-09',
        evidence: [
          {
            kind: 'record',
            description: say({
              en: '25 evaluation records; 23 approved, 2 removed from the list',
              'zh-CN': '25份评价记录：23家合格，2家移出名录',
            }),
            identification: 'PU-02-R1',
          },
        ],
      },
    }),
  },
  {
    on: '2026-11-16',
    by: 'quality',
    command: () => ({
      type: 'judge-effectiveness',
      data: {
        verdict: 'effective',
        basis: say({
          en: 'List and ledger compared: no spend without an evaluation of its class',
          'zh-CN': '名录与台账核对：所有采购金额均有相应类别的评价',
        }),
        on: '2026-11-16',
      },
    }),
  },
  { on: '2026-11-16', by: 'quality', command: () => ({ type: 'close', data: effective('PU-02 rev. 4') }) },
]
