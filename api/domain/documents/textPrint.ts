/** Letters and figures of a text, without case and diacritics: another line break or hyphen is no change. */
export const bareText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')

const BASE = 257
/** A prime below 2^44, so that every product stays an exact number. */
const MODULUS = 2 ** 44 - 17

const added = (sum: number, code: number): number => (sum * BASE + code) % MODULUS

function sumOf(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = added(sum, text.charCodeAt(at))
  return sum
}

/** A short stand-in for a text, 'length:sum', by which it is found in another text without being kept. */
export function textPrint(text: string): string {
  const bare = bareText(text)
  return `${bare.length}:${sumOf(bare).toString(36)}`
}

/** Whether a text holds, somewhere, the text that the print was made of. The text is given as bareText makes it. */
export function holdsPrint(bare: string, print: string): boolean {
  const [length = '', sum = ''] = print.split(':')
  const size = Number(length)
  const wanted = Number.parseInt(sum, 36)
  if (!Number.isInteger(size) || size > bare.length) return false
  if (size === 0) return true
  let highest = 1
  for (let step = 1; step < size; step++) highest = (highest * BASE) % MODULUS
  let rolling = sumOf(bare.slice(0, size))
  for (let at = size; ; at++) {
    if (rolling === wanted) return true
    if (at >= bare.length) return false
    const without = (rolling - ((bare.charCodeAt(at - size) * highest) % MODULUS) + MODULUS) % MODULUS
    rolling = added(without, bare.charCodeAt(at))
  }
}

/** The prints of a passage's lines, apart by spaces: where another passage begins is no change. */
export const linesPrint = (text: string): string =>
  text
    .split('\n')
    .filter(line => bareText(line) !== '')
    .map(textPrint)
    .join(' ')

/** Whether a text holds every line that the prints were made of. */
export const holdsLines = (bare: string, prints: string): boolean =>
  prints.split(' ').every(print => holdsPrint(bare, print))
