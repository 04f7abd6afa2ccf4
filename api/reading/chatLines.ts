const NAME = "\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,3}"
const DAY = '(\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})'
const TIME = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?'
/** "[12.11.2026, 14:02] Daria Klich: text" and "12.11.2026, 14:02 - Daria Klich: text". */
const BEFORE_TEXT = new RegExp(
  `^\\s*\\[?(?:${DAY},?\\s+)?${TIME}\\]?\\s*(?:[-–]\\s*)?${NAME}(?:\\s\\([^()]{2,40}\\))?:\\s+`,
  'u',
)
/** "Daria Klich  12.11.2026 14:02" on a line of its own above the text. */
const ABOVE_TEXT = new RegExp(`^\\s*${NAME},?\\s+(?:${DAY},?\\s+)?${TIME}\\s*$`, 'u')

/**
 * The text of a conversation copied from a chat, without the marks of who wrote each line and when; any other text comes
 * back as it is. The day of the first mark is kept where the text names none.
 */
export function withoutChatMarks(text: string): string {
  const lines = text.split('\n')
  const told = lines.filter(line => line.trim() !== '').length
  const before = lines.filter(line => BEFORE_TEXT.test(line)).length
  const above = lines.filter(line => ABOVE_TEXT.test(line)).length
  if (before + above < 2 || before + above < told / 4) return text
  const day = lines
    .map(line => (BEFORE_TEXT.exec(line) ?? ABOVE_TEXT.exec(line))?.[1])
    .find(one => one !== undefined)
  const kept = lines
    .filter(line => !ABOVE_TEXT.test(line))
    .map(line => line.replace(BEFORE_TEXT, ''))
    .join('\n')
  const dated = /(?<!\d)20\d{2}(?!\d)|\d{1,2}\.\d{1,2}\.\d{2}(?!\d)/.test(kept)
  return day && !dated ? `${kept.trimEnd()}\nData: ${day}` : kept
}
