const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu
/** Bullets of the fonts Symbol and Wingdings, which stand in the private area. */
const SYMBOL_BULLET = /(^|\n)[ \t]*[\uF020-\uF0FF][ \t]*(?=\S)/g
const ESCAPE = String.fromCharCode(27)
const BELL = String.fromCharCode(7)
/** Colours, cursor moves and window titles of terminals. */
const TERMINAL_SEQUENCE = new RegExp(
  `${ESCAPE}(?:\\[[0-?]{0,16}[ -/]{0,4}[@-~]|\\][^${BELL}${ESCAPE}]{0,200}(?:${BELL}|${ESCAPE}\\\\)?)`,
  'g',
)
const CONTROL = /(?![\t\n])\p{Cc}/gu

/**
 * Text without what a reader cannot see: control characters, terminal sequences, zero-width and direction marks.
 * Spaces of all kinds become plain ones; the result is NFC. Line ends and tabs stay.
 */
export const cleanText = (text: string): string =>
  text
    .replace(SYMBOL_BULLET, '$1• ')
    .replace(TERMINAL_SEQUENCE, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' ')
    .normalize('NFC')
