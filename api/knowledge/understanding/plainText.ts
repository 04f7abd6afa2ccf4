/** Longer messages are read at their beginning and their end only, so that time stays bounded. */
const READ_AT_MOST = 3_000
const READ_OF_END = 800

const FOLDED: Record<string, string> = { ł: 'l', Ł: 'l', ß: 's', '’': "'", '‘': "'", '´': "'", '`': "'" }
/** Cyrillic and Greek letters that look like Latin ones, as scanners and spammers write them. */
const LOOKALIKES = 'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdαaοoνvιi'
for (let i = 0; i < LOOKALIKES.length; i += 2) FOLDED[LOOKALIKES[i]!] = LOOKALIKES[i + 1]!

const foldedCharacters = new Map<string, string>()
function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character)
  if (known !== undefined) return known
  const lower = character.toLowerCase()
  const folded = FOLDED[lower] ?? lower.normalize('NFD')[0] ?? ' '
  const one = folded.length === 1 ? folded : lower.length === 1 ? lower : ' '
  if (foldedCharacters.size < 5_000) foldedCharacters.set(character, one)
  return one
}

/** Invisible marks and control characters, which may split or hide words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u00a0]+/g
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** A message made safe to read: composed letters, no control characters, bounded length. */
export function readable(message: string): string {
  const part =
    message.length <= READ_AT_MOST
      ? message
      : `${message.slice(0, READ_AT_MOST - READ_OF_END)} ${message.slice(-READ_OF_END)}`
  return part.normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, ' ')
}

/** Lower case without diacritics; every UTF-16 unit stays in its place. */
export function fold(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) out += foldCharacter(text[i]!)
  return out
}

/** The words and numbers of a folded text; an apostrophe joins what it separates. */
export function wordsOf(folded: string): string[] {
  return folded.replaceAll("'", '').match(/[a-z0-9]+/g) ?? []
}
