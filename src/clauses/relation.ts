/**
 * How a clause relates to a clause of another edition: `subset` says that all it asks is asked by the other, which may ask more.
 * After composition `intersects` means no more than "may overlap".
 */
export type Relation = 'equal' | 'equivalent' | 'subset' | 'superset' | 'intersects' | 'none'
