import type { Both } from './say.ts'

/** What the audit report says beside the findings. Invented for the example, as are all dates, roles and follow-up. */
export const setting = {
  title: { en: 'Internal audit of the service companies', 'zh-CN': '服务企业内部审核' },
  number: 'IA-2026-03',
  organisation: { en: 'A hotel group with restaurants, shops and property management', 'zh-CN': '一家经营酒店、餐饮、商场和物业的集团' },
  client: { en: 'General manager of the group', 'zh-CN': '集团总经理' },
  objectives: [
    {
      en: 'Whether the processes towards the guest conform to ISO 9001:2015 and to own documents',
      'zh-CN': '面向顾客的过程是否符合 ISO 9001:2015 及自身文件的要求',
    },
    { en: 'Whether corrective action works', 'zh-CN': '纠正措施是否有效' },
  ],
  functions: [
    {
      en: 'Front office, housekeeping, laundry, restaurants, engineering, purchasing, property management',
      'zh-CN': '前厅、客房、洗衣房、餐饮、工程、采购、物业管理',
    },
  ],
  processes: [
    { en: 'Reservation, stay, laundry, meals, supplies, maintenance, leasing', 'zh-CN': '预订、住店、洗衣、用餐、物资供应、维护、租赁' },
  ],
  place: { en: 'All sites of the group', 'zh-CN': '集团各经营场所' },
  conclusion: {
    en: 'The system is in place; control of suppliers, handling of feedback and corrective action need attention before the next audit.',
    'zh-CN': '体系已建立并运行；供方控制、顾客反馈处理和纠正措施在下次审核前需重点改进。',
  },
  fulfilment: {
    en: 'Partly fulfilled: 25 nonconformities, one of them major; no clause is failed throughout.',
    'zh-CN': '部分满足：25项不符合，其中1项为严重不符合；没有整体失效的条款。',
  },
  organisations: {
    hotel: { en: 'Hotel', 'zh-CN': '酒店' },
    restaurant: { en: 'Restaurant', 'zh-CN': '餐馆' },
    'property-management': { en: 'Property management', 'zh-CN': '物业管理' },
    shop: { en: 'Shop', 'zh-CN': '商场' },
    club: { en: 'Members’ club', 'zh-CN': '会员俱乐部' },
    other: { en: 'Not stated', 'zh-CN': '未说明' },
  },
  leadAuditor: { en: 'Lead auditor of the group', 'zh-CN': '集团内审组长' },
  ownDocuments: { en: 'Procedures and service specifications of the group', 'zh-CN': '集团程序文件和服务规范' },
  samplingCaveat: {
    en: 'An audit is a sample: where nothing was found, nonconformities may exist all the same.',
    'zh-CN': '审核是抽样活动，未发现不符合之处不表示不存在不符合。',
  },
  followUp: {
    en: 'Each nonconformity is answered by the department that owns it; effectiveness is reviewed by quality management.',
    'zh-CN': '各项不符合由责任部门制定并实施纠正措施，有效性由质量管理部门评审。',
  },
  casebook: { en: 'Casebook of the audit', 'zh-CN': '审核案例集' },
} as const satisfies Record<string, Both | string | readonly Both[] | Readonly<Record<string, Both>>>
