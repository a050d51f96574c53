/**
 * The options that a table of labels names, in its order. Asked here rather than of the records' own lists, because those stand beside
 * their schemas and would bring the validator into every report.
 */
export const namesOf = <Name extends string>(labels: Readonly<Record<Name, string>>): readonly Name[] => Object.keys(labels) as Name[] // a table of labels has no other keys than the names it is typed by
