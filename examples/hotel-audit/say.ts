/** The languages of the example. */
export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]

/** One text in both languages. */
export type Both = Readonly<Record<Language, string>>

/** Picks the language of a run. */
export type Say = (text: Both) => string

export const sayIn =
  (language: Language): Say =>
  (text) =>
    text[language]
