import Ajv from 'ajv'
import { isCalendarDate, isInstant, isTime, nonconformityCaseSchema } from 'clausebook'
import * as z from 'zod/mini'

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The field that tells the branches of a union apart, if one does. */
const discriminatorOf = (branches: readonly unknown[]): string | undefined => {
  const records = branches.flatMap((branch) => (isJson(branch) && isJson(branch['properties']) ? [branch['properties']] : []))
  return ['kind', 'outcome', 'status'].find(
    (name) => records.length > 0 && records.every((fields) => isJson(fields[name]) && ('const' in fields[name] || 'enum' in fields[name])),
  )
}

/** Names the discriminator of each union: without it ajv tries one branch after the other, which would be no fair floor. */
const withDiscriminators = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withDiscriminators)
  if (!isJson(node)) return node
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withDiscriminators(value)]))
  const { oneOf } = copy
  const propertyName = Array.isArray(oneOf) ? discriminatorOf(oneOf) : undefined
  return propertyName === undefined ? copy : { ...copy, type: 'object', discriminator: { propertyName }, required: [propertyName] }
}

/**
 * The case schema as JSON Schema, compiled by ajv. Dates and times are checked by the library's own functions;
 * what JSON Schema cannot say (the depth of extensions) is not checked, which is to ajv's advantage, as is that it makes no copy.
 */
export const caseByAjv = (): ((input: unknown) => boolean) => {
  const schema = z.toJSONSchema(nonconformityCaseSchema, { unrepresentable: 'any', target: 'draft-7' })
  const ajv = new Ajv({ discriminator: true, strict: false, formats: { date: isCalendarDate, instant: isInstant, time: isTime } })
  return ajv.compile(withDiscriminators(schema) as object)
}
