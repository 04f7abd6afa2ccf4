import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

let lines: ReadonlyMap<string, string> | undefined

/** Words that a general thesaurus knows for a folded dictionary word; none for a word that it does not know. */
export function thesaurusWords(word: string): readonly string[] {
  lines ??= new Map(
    brotliDecompressSync(readFileSync(join(import.meta.dirname, 'thesaurus.bin')))
      .toString('latin1')
      .split('\n')
      .map(line => {
        const end = line.indexOf(' ')
        return [line.slice(0, end), line.slice(end + 1)]
      }),
  )
  return lines.get(word)?.split(' ') ?? []
}
