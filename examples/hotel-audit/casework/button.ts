import type { Step } from '../journey.ts'
import type { Say } from '../say.ts'
import { effective } from './close.ts'

/** Case 5, the missing button: put right on the spot, and still asked for extent, cause and a decision. */
export const button = (say: Say): readonly Step[] => [
  {
    on: '2026-09-02',
    by: 'laundry',
    command: () => ({
      type: 'record-correction',
      data: {
        outcome: 'done',
        description: say({ en: 'Guest informed, spare button sewn on, charge waived', 'zh-CN': '告知客人，缝上备用纽扣，免收洗衣费' }),
        on: '2026-09-01',
        by: 'laundry-supervisor',
        onTheSpot: true,
      },
    }),
  },
  {
    on: '2026-09-03',
    by: 'laundry',
    command: () => ({
      type: 'assess-extent',
      data: {
        outcome: 'assessed',
        looked: [say({ en: 'Laundry slips of the week', 'zh-CN': '当周洗衣单' })],
        examined: 60,
        found: 17,
        on: '2026-09-03',
        remarks: say({ en: '17 slips say nothing on the condition of the garment', 'zh-CN': '17张洗衣单未注明衣物状况' }),
      },
    }),
  },
  {
    on: '2026-09-04',
    by: 'laundry',
    command: () => ({
      type: 'record-cause',
      data: {
        description: say({
          en: 'The slip has no field for the condition of the garment at either hand-over',
          'zh-CN': '洗衣单在两次交接处均无衣物状况栏',
        }),
        kind: 'system',
        standing: 'confirmed',
        method: 'fishbone',
      },
    }),
  },
  {
    on: '2026-09-04',
    by: 'quality',
    command: () => ({
      type: 'decide-action',
      data: { needed: true, justification: say({ en: 'It concerns every garment of every guest', 'zh-CN': '涉及每位客人的每件衣物' }) },
    }),
  },
  {
    on: '2026-09-05',
    by: 'laundry',
    command: ({ causes }) => ({
      type: 'plan-action',
      data: {
        description: say({
          en: 'New slip: condition ticked at collection and at the laundry desk; no wash without both',
          'zh-CN': '新洗衣单：收衣和洗衣房收发时分别勾选衣物状况，缺一不洗',
        }),
        owner: 'laundry-supervisor',
        due: '2026-09-20',
        causes: causes.map(({ id }) => id),
        strength: 'stronger',
      },
    }),
  },
  {
    on: '2026-09-05',
    by: 'quality',
    command: () => ({
      type: 'set-effectiveness',
      data: {
        measure: say({ en: 'Slips without condition, and damage that nobody can place', 'zh-CN': '未注明状况的洗衣单及责任不明的损坏' }),
        baseline: say({ en: '17 of 60 slips', 'zh-CN': '60张中有17张' }),
        target: say({ en: 'None of the next 200 slips', 'zh-CN': '此后200张均为零' }),
        window: { kind: 'opportunities', number: 200, of: say({ en: 'laundry slips', 'zh-CN': '洗衣单' }) },
      },
    }),
  },
  {
    on: '2026-09-19',
    by: 'laundry',
    command: ({ actions }) => ({
      type: 'complete-action',
      data: {
        action: actions[0]?.id ?? 'act_none',
        on: '2026-09-18',
        evidence: [
          { kind: 'document', description: say({ en: 'Laundry slip, new form', 'zh-CN': '新版洗衣单' }), identification: 'HK-11 rev. 2' },
        ],
      },
    }),
  },
  {
    on: '2026-10-12',
    by: 'quality',
    command: () => ({
      type: 'judge-effectiveness',
      data: {
        verdict: 'effective',
        basis: say({ en: '214 slips examined, all complete; no damage in dispute', 'zh-CN': '检查214张洗衣单，全部填写完整，无争议损坏' }),
        on: '2026-10-12',
        observed: 214,
      },
    }),
  },
  { on: '2026-10-12', by: 'quality', command: () => ({ type: 'close', data: effective('HK-11 rev. 2') }) },
]
