import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { brotliCompressSync } from 'node:zlib'
import { spelled } from '../morphology/packedForms.ts'

/**
 * `node api/knowledge/words/buildThesaurus.ts th_pl_PL_v2.dat`: makes `thesaurus.bin` from the Polish thesaurus of
 * OpenOffice (Debian package mythes-pl, see `thesaurus.licence.txt`). Single words only, without what is marked as
 * opposite, broader, narrower, rude or out of use.
 */

const LEFT_OUT = /antonim|nadrz|podrz|wulg|przestarz/
const MOST = 24

const text = new TextDecoder('iso-8859-2').decode(readFileSync(argv[2]!))
const meant = new Map<string, Set<string>>()
let head = ''
for (const line of text.split('\n').slice(1)) {
  if (!line.startsWith('-|')) {
    head = wordOf(line.split('|')[0]!)
    continue
  }
  if (head === '') continue
  const others = meant.get(head) ?? new Set()
  for (const part of line.slice(2).split('|')) {
    const word = LEFT_OUT.test(part) ? '' : wordOf(part.replace(/\([^)]*\)/g, ''))
    if (word !== '' && word !== head && others.size < MOST) others.add(word)
  }
  if (others.size > 0) meant.set(head, others)
}
const lines = [...meant].map(([word, others]) => `${word} ${[...others].join(' ')}`).sort()
const bytes = brotliCompressSync(lines.join('\n'))
writeFileSync(join(import.meta.dirname, 'thesaurus.bin'), bytes)
console.log(`${lines.length} words, ${bytes.length} bytes`)

/** A single word, folded; nothing for a phrase. */
function wordOf(said: string): string {
  const word = spelled(said).replace(/ sie$/, '').trim()
  return /^[a-z]{3,}$/.test(word) ? word : ''
}
