/** What people type into the picker: numbers in several hands, beginnings of words, slips of the fingers, everyday words. */
export const queries = {
  en: [
    '8.5',
    '8.5.1 f',
    '851',
    'calibr',
    'measuring equipmnet',
    'outdated drawing',
    'supplier evaluation',
    'lost luggage',
    'customer complaint not answered',
    'who is responsible',
  ],
  'zh-CN': [
    '７．５．３',
    '第8.5.1条',
    'GB/T 19001-2016 8.5.1f',
    '校准',
    '合格供方名录',
    '图纸作废',
    '行李丢失',
    '没有培训',
    '顾客投诉没人回复',
    'KPI 没有达到',
  ],
} as const
