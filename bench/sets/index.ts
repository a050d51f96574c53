import type { BuildCaseSet } from '../harness/case-set.ts'
import { replaySet } from './replay.ts'
import { transition } from './transition.ts'
import { validateInvalid } from './validate-invalid.ts'
import { validateValid } from './validate-valid.ts'

/** Every set by the name that the filter looks at. */
export const caseSets: Readonly<Record<string, BuildCaseSet>> = {
  'validate-valid': validateValid,
  'validate-invalid': validateInvalid,
  transition,
  replay: replaySet,
}
