import type { AnyFindingRule } from '../finding-rule'
import { evidenceFindable } from './evidence-findable'
import { findingEvidencePresent } from './finding-evidence-present'
import { findingNotSoftened } from './finding-not-softened'
import { findingRequirementPresent } from './finding-requirement-present'
import { sampleSizeStated } from './sample-size-stated'
import { sampleWithinBounds } from './sample-within-bounds'
import { statementNamesNobody } from './statement-names-nobody'
import { statementWithoutCause } from './statement-without-cause'
import { statementWithoutRemedy } from './statement-without-remedy'

/** Every rule about findings, errors first; a test holds the list against the folder. */
export const findingRules: readonly AnyFindingRule[] = [
  findingRequirementPresent,
  findingEvidencePresent,
  sampleWithinBounds,
  findingNotSoftened,
  sampleSizeStated,
  evidenceFindable,
  statementNamesNobody,
  statementWithoutCause,
  statementWithoutRemedy,
]
