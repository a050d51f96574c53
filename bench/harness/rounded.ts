/** Four digits that count: more would be noise. */
export const rounded = (value: number): number => Number(value.toPrecision(4))
