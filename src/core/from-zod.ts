import type * as z from 'zod/mini'
import { describe, fieldInvalid } from './field-issues'
import type { FieldKind } from './field-kind'
import type { CoreIssue, Path } from './issue'
import { isRawRecord } from './migration'
import { shortName } from './short-name'

const kinds: Readonly<Record<string, FieldKind>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'yes-no',
  array: 'list',
  object: 'record',
  record: 'record',
  never: 'value',
  template_literal: 'id',
  regex: 'text',
}

const fieldKinds = new Set<string>([
  'text',
  'record',
  'date',
  'instant',
  'time',
  'time-zone',
  'id',
  'reference',
  'hash',
  'json',
  'key',
] satisfies FieldKind[])
const isFieldKind = (name: string): name is FieldKind => fieldKinds.has(name)
const kindOf = (name: string): FieldKind => (isFieldKind(name) ? name : (kinds[name] ?? 'value'))

const isText = (value: unknown): boolean => typeof value === 'string'
const sizeOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : Number(value))

const tooSmall = (issue: z.core.$ZodIssueTooSmall, path: Path): CoreIssue => {
  const minimum = Number(issue.minimum)
  if (issue.origin === 'string') return { code: 'text-empty', severity: 'error', path, params: {} }
  if (issue.origin === 'array') return { code: 'list-too-short', severity: 'error', path, params: { minimum, length: sizeOf(issue.input) } }
  return { code: 'number-too-small', severity: 'error', path, params: { minimum, received: Number(issue.input) } }
}

const tooBig = (issue: z.core.$ZodIssueTooBig, path: Path): CoreIssue => {
  const maximum = Number(issue.maximum)
  const length = sizeOf(issue.input)
  if (issue.origin === 'string') return { code: 'text-too-long', severity: 'error', path, params: { maximum, length } }
  if (issue.origin === 'array') return { code: 'list-too-long', severity: 'error', path, params: { maximum, length } }
  return { code: 'number-too-large', severity: 'error', path, params: { maximum, received: Number(issue.input) } }
}

/** A union that fails names the branches only by position; the closest one tells more, so its issues are passed on. */
const fromUnion = (issue: z.core.$ZodIssueInvalidUnion, path: Path): readonly CoreIssue[] => {
  if (issue.discriminator !== undefined) {
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : undefined
    const received = isRawRecord(issue.input) ? issue.input[issue.discriminator] : issue.input
    if (received === undefined) return [{ code: 'field-required', severity: 'error', path, params: { expected: 'option' } }]
    return [fieldInvalid(path, 'option', received, options)]
  }
  const closest = issue.errors.toSorted((left, right) => left.length - right.length)[0]
  return closest && closest.length > 0 ? closest.flatMap((inner) => fromZod(inner, path)) : [fieldInvalid(path, 'value', issue.input)]
}

/** One issue of zod as issues of ours: codes, paths and params, and nothing of zod's. */
export const fromZod = (issue: z.core.$ZodIssue, prefix: Path): readonly CoreIssue[] => {
  const path = [...prefix, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? [{ code: 'field-required', severity: 'error', path, params: { expected: kindOf(issue.expected) } }]
        : [fieldInvalid(path, kindOf(issue.expected), issue.input)]
    case 'invalid_format':
      return [
        isText(issue.input) && String(issue.input).trim() === ''
          ? { code: 'text-empty', severity: 'error', path, params: {} }
          : fieldInvalid(path, kindOf(issue.format), issue.input),
      ]
    case 'invalid_value':
      return [
        issue.input === undefined
          ? { code: 'field-required', severity: 'error', path, params: { expected: 'option' } }
          : fieldInvalid(path, 'option', issue.input, issue.values.map(String)),
      ]
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({
        code: 'field-unknown',
        severity: 'error',
        path: [...path, shortName(name)],
        params: { name: describe(name) },
      }))
    case 'too_small':
      return [tooSmall(issue, path)]
    case 'too_big':
      return [tooBig(issue, path)]
    case 'invalid_union':
      return fromUnion(issue, path)
    case 'invalid_key':
      return [fieldInvalid(path, 'key', path.at(-1))]
    case 'custom':
      return [fieldInvalid(path, kindOf(String(issue.params?.['kind'] ?? '')), issue.input)]
    default:
      return [fieldInvalid(path, isText(issue.input) ? 'text' : 'value', issue.input)]
  }
}
