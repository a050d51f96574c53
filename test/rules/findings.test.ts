import type { Evidence, Finding, Sample } from 'clausebook'
import { testRule } from 'clausebook/testing'
import { describe, expect, it } from 'vitest'
import { evidenceFindable } from '../../src/findings/rules/evidence-findable'
import { findingEvidencePresent } from '../../src/findings/rules/finding-evidence-present'
import { findingNotSoftened } from '../../src/findings/rules/finding-not-softened'
import { findingRequirementPresent } from '../../src/findings/rules/finding-requirement-present'
import { sampleSizeStated } from '../../src/findings/rules/sample-size-stated'
import { sampleWithinBounds } from '../../src/findings/rules/sample-within-bounds'
import { statementNamesNobody } from '../../src/findings/rules/statement-names-nobody'
import { statementWithoutCause } from '../../src/findings/rules/statement-without-cause'
import { statementWithoutRemedy } from '../../src/findings/rules/statement-without-remedy'
import { hydrantFinding } from '../support/casework'

const finding = (changes: Partial<Finding> = {}): Finding => ({ ...hydrantFinding, ...changes })
const says = (statement: string, changes: Partial<Finding> = {}) => finding({ statement, ...changes })
const seen = (...changes: readonly Partial<Evidence>[]) =>
  finding({ evidence: changes.map((change) => ({ kind: 'observation', description: 'Fire door blocked by a linen trolley', ...change })) })
const sampled = (sample: Sample) => seen({ place: 'Floor 4', sample })
const unmetWords = (...words: readonly string[]) => [{ path: ['statement'], params: { words } }]

describe('rules of findings', () => {
  it('[FI-10] finding-requirement-present: a finding cites a requirement', () => {
    expect(
      testRule(findingRequirementPresent, {
        valid: [
          { name: 'a clause', subject: [finding({ criteria: [{ kind: 'clause', reference: 'iso9001:2015/7.1.3' }] }), {}] },
          {
            name: 'a law alone',
            subject: [finding({ criteria: [{ kind: 'statutory', title: 'Fire code', requirement: 'Hydrants give an alarm.' }] }), {}],
          },
          { name: 'an opportunity without one', subject: [finding({ criteria: [], grade: 'opportunity' }), {}] },
        ],
        invalid: [
          { name: 'no criterion', subject: [finding({ criteria: [] }), {}], unmet: [{ path: ['criteria'], params: {} }] },
          {
            name: 'no criterion in a conformity either',
            subject: [finding({ criteria: [], grade: 'conformity' }), {}],
            unmet: [{ path: ['criteria'], params: {} }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[FI-11] finding-evidence-present: a finding has objective evidence', () => {
    expect(
      testRule(findingEvidencePresent, {
        valid: [
          { name: 'one observation', subject: [seen({}), {}] },
          { name: 'two records', subject: [seen({ kind: 'record' }, { kind: 'record' }), {}] },
        ],
        invalid: [
          { name: 'nothing seen', subject: [finding({ evidence: [] }), {}], unmet: [{ path: ['evidence'], params: {} }] },
          {
            name: 'neither evidence nor requirement',
            subject: [finding({ evidence: [], criteria: [] }), {}],
            unmet: [{ path: ['evidence'], params: {} }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[FI-12] finding-not-softened: an unfulfilled requirement is no observation', () => {
    expect(
      testRule(findingNotSoftened, {
        valid: [
          { name: 'graded minor', subject: [finding({ grade: 'minor' }), {}] },
          { name: 'not graded yet', subject: [finding(), {}] },
          { name: 'an observation without a requirement', subject: [finding({ grade: 'observation', criteria: [] }), {}] },
          { name: 'an opportunity without evidence', subject: [finding({ grade: 'opportunity', evidence: [] }), {}] },
          { name: 'a requirement that is fulfilled', subject: [finding({ grade: 'conformity' }), {}] },
        ],
        invalid: [
          {
            name: 'an observation with both',
            subject: [finding({ grade: 'observation' }), {}],
            unmet: [{ path: ['grade'], params: { grade: 'observation' } }],
          },
          {
            name: 'an opportunity with both',
            subject: [finding({ grade: 'opportunity' }), {}],
            unmet: [{ path: ['grade'], params: { grade: 'opportunity' } }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[FI-13] sample-within-bounds: samples add up', () => {
    expect(
      testRule(sampleWithinBounds, {
        valid: [
          { name: 'one of three', subject: [sampled({ nonconforming: 1, examined: 3 }), {}] },
          { name: 'all of those examined, all there are', subject: [sampled({ nonconforming: 3, examined: 3, population: 3 }), {}] },
          { name: 'none found', subject: [sampled({ nonconforming: 0, examined: 1, population: 42 }), {}] },
          { name: 'no sample', subject: [seen({}), {}] },
        ],
        invalid: [
          {
            name: 'four of three',
            subject: [sampled({ nonconforming: 4, examined: 3 }), {}],
            unmet: [{ path: ['evidence', 0, 'sample'], params: { nonconforming: 4, examined: 3 } }],
          },
          {
            name: 'more examined than there are, in the second piece only',
            subject: [
              seen({ sample: { nonconforming: 1, examined: 3 } }, { sample: { nonconforming: 0, examined: 43, population: 42 } }),
              {},
            ],
            unmet: [{ path: ['evidence', 1, 'sample'], params: { nonconforming: 0, examined: 43, population: 42 } }],
          },
          {
            name: 'both pieces at once',
            subject: [seen({ sample: { nonconforming: 2, examined: 1 } }, { sample: { nonconforming: 9, examined: 8 } }), {}],
            unmet: [
              { path: ['evidence', 0, 'sample'], params: { nonconforming: 2, examined: 1 } },
              { path: ['evidence', 1, 'sample'], params: { nonconforming: 9, examined: 8 } },
            ],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[FI-14] sample-size-stated: who counts says of how many', () => {
    expect(
      testRule(sampleSizeStated, {
        valid: [
          { name: 'no loose word', subject: [says('The hydrant on floor 4 gave no signal.', { evidence: [] }), {}] },
          { name: 'a loose word with a sample in the evidence', subject: [says('Several hydrants gave no signal.'), {}] },
          { name: 'a loose word with figures', subject: [says('Several hydrants gave no signal: 3 of 42.', { evidence: [] }), {}] },
          { name: 'a loose word that is quoted', subject: [says('The log says "several hydrants failed".', { evidence: [] }), {}] },
        ],
        invalid: [
          {
            name: 'several and a few',
            subject: [says('Several hydrants and a few doors failed.', { evidence: [] }), {}],
            unmet: unmetWords('several', 'a few'),
          },
          { name: '部分', subject: [says('部分消火栓无信号。', { evidence: [] }), {}], unmet: unmetWords('部分') },
        ],
      }),
    ).toEqual([])
  })

  it('[FI-15] evidence-findable: somebody else can find the evidence again', () => {
    expect(
      testRule(evidenceFindable, {
        valid: [
          { name: 'a number', subject: [seen({ identification: 'WO-118' }), {}] },
          { name: 'a place', subject: [seen({ place: 'Floor 4, west stair' }), {}] },
          { name: 'a time', subject: [seen({ at: '2026-11-02T09:10:00Z' }), {}] },
          { name: 'an interview by role', subject: [seen({ kind: 'interview', role: 'Duty engineer' }), {}] },
          { name: 'no evidence at all is another rule', subject: [finding({ evidence: [] }), {}] },
        ],
        invalid: [
          {
            name: 'a bare description',
            subject: [seen({}), {}],
            unmet: [{ path: ['evidence', 0, 'identification'], params: {} }],
          },
          {
            name: 'the first and the last of three',
            subject: [seen({}, { place: 'Floor 4' }, { sample: { nonconforming: 1, examined: 3 } }), {}],
            unmet: [
              { path: ['evidence', 0, 'identification'], params: {} },
              { path: ['evidence', 2, 'identification'], params: {} },
            ],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[FI-16] statement-names-nobody: a finding speaks of roles', () => {
    const names = ['王芳', 'Li Wei']
    expect(
      testRule(statementNamesNobody, {
        valid: [
          { name: 'a role', subject: [says('The duty engineer had no key.'), { names }] },
          { name: 'a name that nobody supplied', subject: [says('Zhang San had no key.'), { names }] },
          { name: 'no names at hand', subject: [says('王芳没有钥匙。'), {}] },
          { name: 'an empty name', subject: [says('The duty engineer had no key.'), { names: [''] }] },
          { name: 'part of a longer word', subject: [says('The Li Weifang hall was locked.'), { names }] },
        ],
        invalid: [
          {
            name: 'a Chinese name inside a sentence',
            subject: [says('值班员王芳没有钥匙。'), { names }],
            unmet: [{ path: ['statement'], params: { names: ['王芳'] } }],
          },
          {
            name: 'both names, in the order supplied',
            subject: [says('Li Wei and 王芳 had no key.'), { names }],
            unmet: [{ path: ['statement'], params: { names: ['王芳', 'Li Wei'] } }],
          },
        ],
      }),
    ).toEqual([])
  })

  it('[FI-17] statement-without-cause: the statement keeps to what is wrong', () => {
    expect(
      testRule(statementWithoutCause, {
        valid: [
          { name: 'facts only', subject: [says('The hydrant gave no signal.'), {}] },
          { name: 'a cause in a quoted record', subject: [says('值班记录写明“由于下雨未修”。'), {}] },
          { name: 'a word that contains one', subject: [says('The becausewell pump ran dry.'), {}] },
        ],
        invalid: [
          { name: 'because', subject: [says('The hydrant failed because the joint was wet.'), {}], unmet: unmetWords('because') },
          { name: 'at the beginning, in capitals', subject: [says('DUE TO rain the joint was wet.'), {}], unmet: unmetWords('due to') },
          { name: '原因是', subject: [says('消火栓无信号，原因是接头受潮。'), {}], unmet: unmetWords('原因是') },
        ],
      }),
    ).toEqual([])
  })

  it('[FI-18] statement-without-remedy: the statement prescribes nothing', () => {
    expect(
      testRule(statementWithoutRemedy, {
        valid: [
          { name: 'facts only', subject: [says('Two waiters had no hygiene training.'), {}] },
          { name: 'a quoted requirement', subject: [says('制度要求“节假日应加强巡查”，国庆期间无巡查记录。'), {}] },
          { name: 'what a procedure asks for', subject: [says('The procedure asks that each test should be recorded; none is.'), {}] },
        ],
        invalid: [
          { name: 'recommend', subject: [says('We recommend a daily check.'), {}], unmet: unmetWords('recommend') },
          { name: '建议', subject: [says('客房交接记录缺失，建议每日检查。'), {}], unmet: unmetWords('建议') },
        ],
      }),
    ).toEqual([])
  })
})
