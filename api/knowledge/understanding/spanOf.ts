/** A stretch of a message: where it begins and ends (UTF-16 units) and what it is taken for. */
export interface Span {
  start: number
  end: number
}

/** The stretches a pattern finds in a text; group 1 when it has one, else the whole match. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(pattern)) {
    const words = match[1] ?? match[0]
    const start = match.index + match[0].lastIndexOf(words)
    if (words.length > 0) spans.push({ start, end: start + words.length })
  }
  return spans
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
