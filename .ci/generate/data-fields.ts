import { criterionSchema, evidenceSchema, findingSchema, type Schema } from 'clausebook'

/** What the walk looks at in a schema of zod/mini. */
interface Definition {
  readonly type: string
  readonly format?: string
  readonly parts?: readonly unknown[]
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
  readonly element?: Schema<unknown>
  readonly innerType?: Schema<unknown>
  readonly shape?: Readonly<Record<string, Schema<unknown>>>
  readonly options?: readonly Schema<unknown>[]
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string; readonly minimum?: number } } }[]
}

const records = new Map<unknown, string>([
  [findingSchema, 'finding'],
  [criterionSchema, 'criterion'],
  [evidenceSchema, 'evidence'],
])

const definitionOf = (schema: Schema<unknown>): Definition => schema._zod.def as Definition // the common part of all kinds
const code = (text: string): string => `\`${text}\``

const kindOf = (schema: Schema<unknown>): string => {
  const record = records.get(schema)
  if (record !== undefined) return record
  const { type, format, parts, entries, values, element, innerType, shape, options, checks } = definitionOf(schema)
  if (format === 'reference') return 'reference, `iso9001:2015/8.5.1/f`'
  if (parts) return code(`${String(parts[0])}…`)
  if (entries) return Object.values(entries).map(code).join(' or ')
  if (values) return values.map((value) => code(String(value))).join(' or ')
  if (innerType) return kindOf(innerType)
  if (shape) return `{ ${fieldsOf(shape).join('; ')} }`
  if (options) return options.map(kindOf).join(' or ')
  if (element) {
    const minimum = checks?.find(({ _zod }) => _zod.def.check === 'min_length')?._zod.def.minimum ?? 0
    return `list of ${kindOf(element)}${minimum > 0 ? `, at least ${minimum}` : ''}`
  }
  if (type === 'boolean') return 'true or false'
  if (type === 'number') return 'whole number'
  if (type === 'custom') return 'fields of your own under namespaced keys'
  if (format === 'time') return 'date or instant'
  return format ?? (type === 'string' ? 'text' : type)
}

const fieldsOf = (shape: Readonly<Record<string, Schema<unknown>>>): readonly string[] =>
  Object.entries(shape).map(([name, field]) => {
    const optional = definitionOf(field).type === 'optional'
    return `${code(optional ? `${name}?` : name)}: ${kindOf(field)}`
  })

/**
 * The fields of a command's data as lines of Markdown: one list for a record, one for each form of a union.
 *
 * @param schema - the data schema of a command
 * @returns lists of `name: kind`, a question mark behind what may be left out
 */
export const dataFields = (schema: Schema<unknown>): readonly (readonly string[])[] => {
  const { shape, options } = definitionOf(schema)
  if (options) return options.flatMap(dataFields)
  return [fieldsOf(shape ?? {})]
}
