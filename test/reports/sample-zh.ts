import type { ReportDocument } from '../../src/reports'

/** A Chinese report with every kind of block and some English facts, for tests and for looking at. */
export const sampleZh: ReportDocument = {
  kind: 'report',
  language: 'zh-CN',
  title: '内部审核报告',
  subtitle: '港湾酒店前厅部与客房部',
  identification: [
    { label: '报告编号', value: 'IA-2026-04，第1版' },
    { label: '审核日期', value: '2026年11月9日至11日' },
    { label: '审核准则', value: 'GB/T 19001-2016；客房部手册HK-02' },
    { label: '审核组', value: ['陈静，审核组长', { text: 'Ann Field, auditor', language: 'en' }] },
  ],
  contents: true,
  blocks: [
    {
      kind: 'section',
      title: '概述',
      blocks: [
        {
          kind: 'paragraph',
          text: '本次审核覆盖两个班次的入住办理、客房整备和遗留物品管理。审核组访谈十二人，查阅记录八十四份。各班次的客房钥匙管理一致、可追溯。',
        },
        { kind: 'status', label: '基本符合，存在例外', tone: 'attention' },
        { kind: 'note', tone: 'bad', text: '报告发布前尚缺：对审核目的的结论。\n审核计划列出四项目的，已回答三项。' },
      ],
    },
    {
      kind: 'section',
      title: '审核发现',
      blocks: [
        {
          kind: 'table',
          caption: '审核发现汇总',
          columns: [
            { title: '编号' },
            { title: '审核发现' },
            { title: '条款' },
            { title: '性质' },
            { title: '要求完成日期', kind: 'date' },
            { title: '涉及客房', kind: 'number' },
          ],
          rows: [
            ['F-01', '客房检查完成之前已签字放行', '8.6', { kind: 'status', label: '严重不符合', tone: 'bad' }, '2026年12月11日', '7'],
            ['F-02', '布草间温湿度记录缺少三天', '7.1.4', { kind: 'status', label: '轻微不符合', tone: 'attention' }, '2027年1月15日', '0'],
            ['F-03', '交接单可增加未了结的客人要求', '8.2.1', { kind: 'status', label: '改进机会', tone: 'neutral' }, '', '12'],
            ['F-04', '每次交接班均核对钥匙库存', '8.5.3', { kind: 'status', label: '良好实践', tone: 'good' }, '', '1,240'],
          ],
          totals: ['合计', '4项', '', '', '', '1,259'],
        },
        {
          kind: 'section',
          title: '审核发现F-01：检查前放行',
          blocks: [
            {
              kind: 'key-values',
              items: [
                { label: '要求', value: '策划的检查完成之后，客房方可放行。' },
                { label: '不符合事实', value: '抽查三、四层客房二十间，其中七间在检查之前已经放行。' },
                { label: '客观证据', value: ['2026年11月10日放行单HK-F-11', '三、四层检查记录', '与楼层主管的访谈'] },
              ],
            },
            { kind: 'quotation', text: '忙的时候先签字，让前台看到房态，回头再检查。', source: '早班楼层主管，2026年11月10日' },
            { kind: 'note', tone: 'attention', text: '受审核方对性质有异议。双方意见均保留在本报告中。' },
            {
              kind: 'section',
              title: '商定的后续工作',
              blocks: [
                {
                  kind: 'list',
                  ordered: true,
                  items: [
                    '遏制：当日重新检查七间客房。',
                    {
                      text: '排查类似不符合：',
                      list: { kind: 'list', items: ['一、二、五层', '晚班', { text: 'Annex rooms', language: 'en' }] },
                    },
                    '2026年12月11日前提交原因分析和纠正措施。',
                  ],
                },
                { kind: 'note', tone: 'good', text: '审核员已在现场看到纠正结果。' },
                { kind: 'note', tone: 'neutral', text: '已纠正的客房仍须记录，并分析原因。' },
              ],
            },
          ],
        },
        {
          kind: 'section',
          title: '以往的审核发现',
          blocks: [
            {
              kind: 'table',
              caption: '遗留的审核发现',
              columns: [{ title: '编号' }, { title: '关闭日期', kind: 'date' }],
              rows: [],
              empty: '上次审核无遗留问题。',
            },
          ],
        },
      ],
    },
    { kind: 'page-break' },
    {
      kind: 'section',
      title: '签字',
      blocks: [
        { kind: 'paragraph', text: '签字表示已收到本报告，不表示同意全部审核发现。' },
        { kind: 'signatures', lines: [{ role: '审核组长', name: '陈静' }, { role: '受审核方代表' }] },
      ],
    },
  ],
}
