import type { Catalogue, CatalogueOverrides, ClauseNode, CrosswalkTable } from 'clausebook/clauses'
import { describe, expectTypeOf, it } from 'vitest'
import type { z } from 'zod/mini'
import type { catalogueOverridesSchema } from '../../src/clauses/overrides/catalogue-overrides'
import type { catalogueSchema } from '../../src/clauses/overrides/catalogue-schema'
import type { crosswalkTableSchema } from '../../src/clauses/overrides/crosswalk-schema'
import type { Reads } from '../support/types'

type ReadCatalogue = z.output<ReturnType<typeof catalogueSchema>>
type ReadNode = ReadCatalogue['nodes'][number]

describe('the types of outlines, crosswalks and what is laid over them', () => {
  it('[CL-102] equal what the schemas read', () => {
    expectTypeOf<Reads<Omit<ReadCatalogue, 'nodes'>, Omit<Catalogue, 'nodes'>>>().toEqualTypeOf<true>()
    expectTypeOf<Reads<Omit<ReadNode, 'subItems'>, Omit<ClauseNode, 'subItems'>>>().toEqualTypeOf<true>()
    expectTypeOf<ReadNode['subItems']>().toExtend<ClauseNode['subItems']>() // a map; only its readonly mark differs
    expectTypeOf<Reads<z.output<ReturnType<typeof crosswalkTableSchema>>, CrosswalkTable>>().toEqualTypeOf<true>()
    expectTypeOf<z.output<ReturnType<typeof catalogueOverridesSchema>>>().toExtend<CatalogueOverrides>()
  })
})
