import type { FieldKind } from './field-kind'
import type { CoreIssues, IssueBase, Path } from './issue'

const shown = 60

/** Says what came, short enough for a message: texts are quoted and cut, anything else is named by its kind. */
export const describe = (value: unknown): string => {
  if (typeof value === 'string') return value.length > shown ? `"${value.slice(0, shown)}…" (${value.length})` : `"${value}"`
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.length}]`
  return typeof value
}

/** The issue for a field that holds something else than expected. */
export const fieldInvalid = (
  path: Path,
  expected: FieldKind,
  received: unknown,
  options?: readonly string[],
): IssueBase<'field-invalid', CoreIssues['field-invalid']> => ({
  code: 'field-invalid',
  severity: 'error',
  path,
  params: { expected, received: describe(received), ...(options && { options }) },
})
