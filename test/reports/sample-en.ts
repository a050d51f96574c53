import type { ReportDocument } from '../../src/reports'

/** An English report with every kind of block and some Chinese facts, for tests and for looking at. */
export const sampleEn: ReportDocument = {
  kind: 'report',
  language: 'en',
  title: 'Internal audit report',
  subtitle: 'Front office and housekeeping, Harbour Hotel',
  identification: [
    { label: 'Report number', value: 'IA-2026-04, revision 1' },
    { label: 'Audit dates', value: '9 to 11 November 2026' },
    { label: 'Criteria', value: 'ISO 9001:2015; housekeeping manual HK-02' },
    { label: 'Audit team', value: ['Ann Field, team leader', { text: '陈静，审核员', language: 'zh-CN' }] },
  ],
  contents: true,
  blocks: [
    {
      kind: 'section',
      title: 'Summary',
      blocks: [
        {
          kind: 'paragraph',
          text: 'The audit looked at check-in, room preparation and lost property on two shifts. Twelve interviews and 84 records were examined. Handling of guest keys was consistent on every shift seen.',
        },
        { kind: 'status', label: 'Conforms with exceptions', tone: 'attention' },
        {
          kind: 'note',
          tone: 'bad',
          text: 'Still missing before this report can be issued: the conclusion on the audit objectives.\nThe plan named four objectives; three are answered.',
        },
      ],
    },
    {
      kind: 'section',
      title: 'Findings',
      blocks: [
        {
          kind: 'table',
          caption: 'Findings by grade',
          columns: [
            { title: 'Number' },
            { title: 'Finding' },
            { title: 'Clause' },
            { title: 'Grade' },
            { title: 'Due', kind: 'date' },
            { title: 'Rooms', kind: 'number' },
          ],
          rows: [
            [
              'F-01',
              'Room release signed before the inspection was made',
              '8.6',
              { kind: 'status', label: 'Major', tone: 'bad' },
              '2026-12-11',
              '7',
            ],
            [
              'F-02',
              { text: '布草间温湿度记录缺少三天', language: 'zh-CN' },
              '7.1.4',
              { kind: 'status', label: 'Minor', tone: 'attention' },
              '2027-01-15',
              '0',
            ],
            [
              'F-03',
              'Handover sheet could show open guest requests',
              '8.2.1',
              { kind: 'status', label: 'Opportunity', tone: 'neutral' },
              '',
              '12',
            ],
            [
              'F-04',
              'Key inventory reconciled at every shift change',
              '8.5.3',
              { kind: 'status', label: 'Good practice', tone: 'good' },
              '',
              '1,240',
            ],
          ],
          totals: ['Total', '4 findings', '', '', '', '1,259'],
        },
        {
          kind: 'section',
          title: 'Finding F-01: release before inspection',
          blocks: [
            {
              kind: 'key-values',
              items: [
                { label: 'Requirement', value: 'A room is released only after the planned inspection has been completed.' },
                { label: 'Statement', value: 'Seven of twenty rooms on floors 3 and 4 were released before they were inspected.' },
                {
                  label: 'Evidence',
                  value: [
                    'Release sheet HK-F-11 of 10 November 2026',
                    'Inspection log, floors 3 and 4',
                    'Interview with the floor supervisor',
                  ],
                },
              ],
            },
            {
              kind: 'quotation',
              text: 'On busy days we sign first, so that reception sees the room, and look afterwards.',
              source: 'Floor supervisor, early shift, 10 November 2026',
            },
            { kind: 'note', tone: 'attention', text: 'The auditee disagrees with the grade. Both views are kept in this report.' },
            {
              kind: 'section',
              title: 'Agreed next steps',
              blocks: [
                {
                  kind: 'list',
                  ordered: true,
                  items: [
                    'Contain: inspect the seven rooms again today.',
                    {
                      text: 'Check for similar cases:',
                      list: { kind: 'list', items: ['floors 1, 2 and 5', 'the late shift', { text: '分馆客房', language: 'zh-CN' }] },
                    },
                    'Submit cause and corrective action by 11 December 2026.',
                  ],
                },
                { kind: 'note', tone: 'good', text: 'The correction was seen by the auditor on the spot.' },
                { kind: 'note', tone: 'neutral', text: 'A corrected room is still recorded and its cause is still analysed.' },
              ],
            },
          ],
        },
        {
          kind: 'section',
          title: 'Earlier findings',
          blocks: [
            {
              kind: 'table',
              caption: 'Findings carried over',
              columns: [{ title: 'Number' }, { title: 'Closed', kind: 'date' }],
              rows: [],
              empty: 'No finding was open from the last audit.',
            },
          ],
        },
      ],
    },
    { kind: 'page-break' },
    {
      kind: 'section',
      title: 'Signatures',
      blocks: [
        { kind: 'paragraph', text: 'Signing confirms receipt of the report; it does not mean agreement with every finding.' },
        { kind: 'signatures', lines: [{ role: 'Audit team leader', name: 'Ann Field' }, { role: 'Representative of the auditee' }] },
      ],
    },
  ],
}
