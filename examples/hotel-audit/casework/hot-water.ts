import type { Step } from '../journey.ts'
import type { Say } from '../say.ts'
import { byCorrection } from './close.ts'

/** Case 21, the advertised hot water: a passing overhaul, so that correction is enough; decided, with a reason, and closed as such. */
export const hotWater = (say: Say): readonly Step[] => [
  {
    on: '2026-09-03',
    by: 'frontDesk',
    command: () => ({
      type: 'record-correction',
      data: {
        outcome: 'done',
        description: say({
          en: 'Hours of hot water stated at booking and check-in; complaint settled with the guest',
          'zh-CN': '预订和入住时如实告知热水时段，并与客人协商解决投诉',
        }),
        on: '2026-09-02',
        by: 'front-office-manager',
      },
    }),
  },
  {
    on: '2026-09-04',
    by: 'frontDesk',
    command: () => ({
      type: 'assess-extent',
      data: {
        outcome: 'assessed',
        looked: [say({ en: 'All services described in the brochure and on the website', 'zh-CN': '宣传册和网站上介绍的全部服务项目' })],
        examined: 22,
        found: 0,
        on: '2026-09-04',
      },
    }),
  },
  {
    on: '2026-09-05',
    by: 'frontDesk',
    command: () => ({
      type: 'record-cause',
      data: {
        description: say({ en: 'The overhaul of the heating was not announced to the front desk', 'zh-CN': '供热系统检修未通知前台' }),
        kind: 'occurrence',
        standing: 'confirmed',
        method: 'judgement',
      },
    }),
  },
  {
    on: '2026-09-05',
    by: 'quality',
    command: () => ({
      type: 'decide-action',
      data: {
        needed: false,
        justification: say({
          en: 'The overhaul ended on 5 September; announcements of shutdowns are already part of the engineering procedure',
          'zh-CN': '检修已于9月5日结束；停供通知已在工程程序中规定',
        }),
      },
    }),
  },
  { on: '2026-09-07', by: 'quality', command: () => ({ type: 'close', data: byCorrection }) },
]
