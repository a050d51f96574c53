import { fieldInvalid } from '../field-issues'
import type { FieldKind } from '../field-kind'
import type { Path } from '../issue'
import { ClausebookError } from '../or-throw'

/** Throws the error for an argument that is not what its type promises; `path` begins with the argument's name. */
export const refuseInput = (path: Path, expected: FieldKind, received: unknown): never => {
  throw new ClausebookError([fieldInvalid(path, expected, received)])
}
