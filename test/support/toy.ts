import type { Decider, Policy, Spec } from 'clausebook'
import { unless } from 'clausebook'
import * as z from 'zod/mini'

/** A lamp that is fitted, switched and removed: the smallest aggregate that uses every part of the mechanism. */
export interface LampSpec extends Spec {
  readonly state: {
    readonly id: string
    readonly revision: number
    readonly fitted: boolean
    readonly watts: number
    readonly marks: readonly { readonly text: string }[]
  }
  readonly commands: {
    readonly fit: { readonly watts: number }
    readonly mark: { readonly marks: readonly { readonly text: string }[] }
    readonly remove: Readonly<Record<string, never>>
  }
  readonly events: {
    readonly fitted: { readonly watts: number }
    readonly marked: { readonly marks: readonly { readonly text: string }[] }
    readonly removed: Readonly<Record<string, never>>
  }
  readonly issues: {
    readonly 'lamp-fitted': object
    readonly 'lamp-bright': { readonly watts: number }
    readonly 'lamp-marked': object
    readonly 'lamp-modest': { readonly watts: number }
  }
  readonly policy: Policy
}

const marks = z.array(z.strictObject({ text: z.string() }))
const fitted = { id: 'lamp-fitted', fixed: true, unmet: (state: LampSpec['state']) => unless(state.fitted, ['fitted'], {}) } as const
const bright = {
  id: 'lamp-bright',
  severity: 'warning',
  unmet: ({ watts }: LampSpec['state']) => unless(watts >= 40, ['watts'], { watts }),
} as const
const marked = { id: 'lamp-marked', unmet: (state: LampSpec['state']) => unless(state.marks.length > 0, ['marks'], {}) } as const
const modest = {
  id: 'lamp-modest',
  unmet: (_: LampSpec['state'], { watts }: { readonly watts: number }) => unless(watts <= 100, ['watts'], { watts }),
} as const

export const lamp: Decider<LampSpec> = {
  name: 'lamp',
  schema: 3,
  migrations: [
    {
      name: 'give-watts-a-unit-free-name',
      to: 2,
      event: ({ type, data }) => (type === 'put-in' ? { type, data: { watts: data['power'] } } : { type, data }),
      state: ({ power, ...state }) => ({ ...state, watts: power }),
    },
    {
      name: 'call-put-in-fitted',
      to: 3,
      event: ({ type, data }) => ({ type: type === 'put-in' ? 'fitted' : type, data }),
      state: (state) => ({ marks: [], ...state }),
    },
  ],
  policy: { id: 'plain', version: '1' },
  state: z.strictObject({ id: z.string(), revision: z.number(), fitted: z.boolean(), watts: z.number(), marks }),
  start: (id) => ({ id, revision: 0, fitted: false, watts: 0, marks: [] }),
  commands: {
    fit: { data: z.strictObject({ watts: z.number() }), needs: [], checks: [modest], decide: (_, data) => [{ type: 'fitted', data }] },
    mark: { data: z.strictObject({ marks }), needs: [fitted], decide: (_, data) => [{ type: 'marked', data }] },
    remove: { data: z.strictObject({}), needs: [fitted, bright], decide: (_, data) => [{ type: 'removed', data }] },
  },
  events: { fitted: z.strictObject({ watts: z.number() }), marked: z.strictObject({ marks }), removed: z.strictObject({}) },
  evolve: {
    fitted: (state, { watts }) => ({ ...state, fitted: true, watts }),
    marked: (state, data) => ({ ...state, marks: data.marks }),
    removed: (state) => ({ ...state, fitted: false }),
  },
  conditions: [marked],
}
