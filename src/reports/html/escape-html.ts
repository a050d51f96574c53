const special = /[&<>"']/g
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Escapes characters for HTML text and for attribute values in double quotes. */
export const escapeHtml = (plain: string): string => plain.replace(special, (character) => references[character] ?? '')
