/** The id of a section's heading from its number: `1.2` gives `section-1-2`. */
export const sectionId = (number: string): string => `section-${number.replaceAll('.', '-')}`
