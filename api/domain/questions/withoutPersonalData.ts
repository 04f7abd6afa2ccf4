/** What stands in the place of something about a person. */
export const LEFT_OUT = '[…]'

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Telephone, PESEL, account and identity card numbers; years, editions and amounts are shorter. */
const LONG_NUMBER = /(?<![\p{L}\p{N}])\+?(?:\d[ -]?){7,}\d(?![\p{L}\p{N}])/gu
const CARD = /\b\p{Lu}{3} ?\d{6}\b/gu
const LONGEST = 1_000

/**
 * A question as it is kept: e-mail addresses, long numbers and the surnames of people who are known are left out, in
 * any case ending; at most 1,000 characters.
 * @param names full names of people, 'Anna Przykładowa'.
 */
export function withoutPersonalData(text: string, names: readonly string[]): string {
  let kept = text.replace(MAIL, LEFT_OUT).replace(LONG_NUMBER, LEFT_OUT).replace(CARD, LEFT_OUT)
  for (const name of names) {
    const surname = name.trim().split(/\s+/).at(-1) ?? ''
    if (!/^\p{Lu}\p{L}{3,}/u.test(surname)) continue
    // Polish endings change the last letters: Przykładowa, Przykładowej.
    const stem = surname.slice(0, Math.max(4, surname.length - 2))
    if (!kept.includes(stem)) continue
    const first = name.trim().split(/\s+/)[0] ?? ''
    const given = `${escaped(first.slice(0, Math.max(2, first.length - 2)))}\\p{L}*\\s+`
    kept = kept.replace(
      new RegExp(`(?<!\\p{L})(?:${given})?${escaped(stem)}\\p{L}{0,4}(?!\\p{L})`, 'gu'),
      LEFT_OUT,
    )
  }
  return kept.slice(0, LONGEST)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
