/** The two languages of every text that a person sees; Polish is shown unless English was chosen. */
export type Language = 'pl' | 'en'

/** One text in both languages: a text missing in one of them does not compile. */
export type Words = Readonly<Record<Language, string>>
