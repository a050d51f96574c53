/** Facts as an auditor writes them down, from different trades. */
export const cases = {
  en: [
    'Three calipers in the machine shop carried calibration labels that had expired in March; parts had been measured with them since.',
    'Build 3.2 went live although two tests had failed and the release had not been approved.',
    'A guest left a suitcase with the porter; it was handed to another guest because it carried no tag.',
  ],
  'zh-CN': [
    '车间工人使用的图纸是B版，而技术部上月已发放D版。',
    '新供应商供货半年，采购部没有任何评价记录，也不在合格供方名录上。',
    '同一台水泵两个月内因同样原因漏水修了五次，没有查找根本原因。',
  ],
} as const
