import { checkFinding, type FindingCheckOptions } from 'clausebook'
import { describe, expect, it } from 'vitest'
import { hydrantFinding } from '../support/casework'

/** A finding of which only the statement says how many: the evidence holds no sample. */
const saying = (statement: string) => ({
  ...hydrantFinding,
  statement,
  evidence: [{ kind: 'record', description: 'Work order', identification: 'WO-118' }],
})
const advised = (statement: string, options?: FindingCheckOptions) =>
  checkFinding(saying(statement), options).issues.map(({ code, params }) => [code, ...Object.values(params).flat()])

describe('the wording of a statement', () => {
  it.each([
    ['a cause, in English', 'The extinguisher was empty because nobody had checked it.', ['statement-without-cause', 'because']],
    ['a cause in capitals over a line end', 'The extinguisher was empty DUE\nTO neglect.', ['statement-without-cause', 'due to']],
    ['a cause, in Chinese', '由于无人检查，灭火器压力不足。', ['statement-without-cause', '由于']],
    [
      'a remedy, in English',
      'Two waiters were not trained; it is suggested that they be.',
      ['statement-without-remedy', 'it is suggested'],
    ],
    ['a remedy, in Chinese', '客房交接记录缺失，应加强培训。', ['statement-without-remedy', '应加强']],
    ['a loose count, in English', 'Several guest rooms had no fire notice.', ['sample-size-stated', 'several']],
    ['a loose count, in Chinese', '部分客房未张贴疏散图。', ['sample-size-stated', '部分']],
  ])('[FI-20] is remarked on, never refused: %s', (_, statement, advice) => {
    expect(advised(statement)).toEqual([advice])
    expect(checkFinding(saying(statement))).toMatchObject({ ok: true, issues: [{ severity: 'advice', path: ['statement'] }] })
  })

  it.each([
    ['a record quoted in straight marks', 'The log of 3 May reads "not repaired because of rain" and nothing after.'],
    ['a record quoted in curly marks', 'The log reads “not repaired because of rain” and nothing after.'],
    ['a record quoted in Chinese', '值班记录写明“由于下雨未修”，此后无记录。'],
    ['a record quoted in corner marks', '值班记录写明「由于下雨未修」，此后无记录。'],
    ['a document named in book marks', '《应加强巡查的区域》未更新。'],
    ['what a procedure asks for, in English', 'The procedure asks for a monthly test, which must be recorded; none is recorded for June.'],
    ['what a procedure asks for, in Chinese', '程序规定每月应测试一次并应记录，6月无记录。'],
    ['a quoted requirement with 应加强', '制度要求“节假日应加强巡查”，国庆期间无巡查记录。'],
    ['a word that merely contains another', 'The almost empty manyfold valve was unlabelled; the causeway was not swept.'],
    ['surnames that are words', '高区水箱、白班记录、王府厅均未见标识。'],
  ])('[FI-21] raises no false alarm over %s', (_, statement) => {
    expect(advised(statement)).toEqual([])
  })

  it.each([
    ['a sample in the evidence', 'Several hydrants gave no signal.', { nonconforming: 3, examined: 42 }],
    ['n of N in the statement', 'Several hydrants gave no signal: 3 of 42.', undefined],
    ['n out of the N in the statement', 'Several hydrants (3 out of the 42 examined) gave no signal.', undefined],
    ['n / N in the statement', 'Several hydrants gave no signal (3/42).', undefined],
    ['N 中 n in the statement', '部分消火栓无信号：抽查的42个中有3个。', undefined],
    ['抽查 N, n in the statement', '部分消火栓无信号（抽查42个，3个无信号）。', undefined],
  ])('[FI-22] takes a loose word for counted when there is %s', (_, statement, sample) => {
    const [evidence] = saying(statement).evidence
    expect(checkFinding({ ...saying(statement), evidence: [{ ...evidence, ...(sample && { sample }) }] }).issues).toEqual([])
  })

  it.each([
    ['a date', 'Several hydrants gave no signal on 2026-11-02 at 9 and at 11.', 'several'],
    ['a floor and a year', '部分消火栓无信号，2026年4层。', '部分'],
  ])('[FI-22] takes no other numbers for a sample: %s', (_, statement, word) => {
    expect(advised(statement)).toEqual([['sample-size-stated', word]])
  })

  it('[FI-23] looks for no names of its own, only for those supplied', () => {
    const statement = '前台王芳未登记两份投诉；White 不在场。'
    expect(advised(statement)).toEqual([])
    expect(advised(statement, { names: ['王芳', 'White', '李伟', ''] })).toEqual([['statement-names-nobody', '王芳', 'White']])
  })

  it('[FI-23] finds a Latin name only where it stands alone', () => {
    const names = ['Li', 'May', 'Ann']
    expect(advised('Lighting in the annex may fail; the Mayor’s Annex too.', { names })).toEqual([])
    expect(advised('消火栓由Li负责。', { names })).toEqual([['statement-names-nobody', 'Li']])
    expect(advised('Ann’s log has no entry; Lianne and Li-Ann signed.', { names })).toEqual([['statement-names-nobody', 'Li', 'Ann']])
  })

  it('[FI-24] is judged in little time, whatever it holds', () => {
    for (const sign of ['“', '‘', '「', '《', '"', 'because ', '1 of ', '抽查1']) {
      const begin = performance.now()
      checkFinding(saying(sign.repeat(20_000 / sign.length)), { names: ['王芳', 'Li'] })
      expect(performance.now() - begin).toBeLessThan(100)
    }
  })
})
