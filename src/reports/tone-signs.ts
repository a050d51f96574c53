import type { Tone } from './block'

/** The sign before a status, the same in every language, so that its tone survives black ink and colour blindness. */
export const toneSigns: Readonly<Record<Tone, string>> = { neutral: '•', good: '✓', attention: '!', bad: '✕' }
