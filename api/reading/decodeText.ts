const POLISH = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ'
const CANDIDATES = ['windows-1250', 'iso-8859-2', 'utf-8'] as const

/**
 * Text of a file whose encoding nobody told: by its mark, else UTF-8 where that fits, else UTF-16 where every
 * second byte is zero, else the one of windows-1250 and ISO-8859-2 that gives more Polish letters.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const zeros = [0, 0]
  const sample = bytes.subarray(0, 4000)
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2]! += 1
  if (zeros[1]! > sample.length / 5 && zeros[1]! > zeros[0]! * 5)
    return new TextDecoder('utf-16le').decode(bytes)
  if (zeros[0]! > sample.length / 5 && zeros[0]! > zeros[1]! * 5)
    return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: an encoding of one byte a letter, told apart by the letters that come out.
    const decoded = CANDIDATES.map(name => new TextDecoder(name).decode(bytes))
    return decoded.reduce((best, text) => (polishness(text) > polishness(best) ? text : best))
  }
}

/** Polish letters and odd signs weighed against each other, over the first part of a text. */
function polishness(text: string): number {
  let score = 0
  for (const letter of text.slice(0, 20_000)) {
    if (POLISH.includes(letter)) score += 2
    else if (letter === '\uFFFD') score -= 3
    else if (letter > '\u007F' && !'–—„”…’°§§«»•'.includes(letter)) score -= 1
  }
  return score
}
