import { rolesOn } from '../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import type { OfficeWord } from '../knowledge/knowledge.ts'
import type { OfficeWordRow } from '../registers/lists/officeWords.ts'
import { KeyTaken } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import type { QuestionRefusal } from './questionRefusals.ts'

const used = new WeakMap<object, readonly OfficeWordRow[]>()

/** Hands the office's words to the engine, when they are others than before. */
export function bringOfficeWords(suite: Suite): void {
  const engine = suite.knowledge.engine()
  const rows = suite.registers.officeWords.rows()
  if (used.get(engine) === rows) return
  engine.useWords(rows.map(wordOf))
  used.set(engine, rows)
}

const wordOf = ({ word, means }: OfficeWordRow): OfficeWord => ({ word, means: meaningsOf(means) })

const meaningsOf = (text: string): string[] =>
  text
    .split('\n')
    .map(one => one.trim())
    .filter(Boolean)

/** Who may add words: the quality representative and the administrator, and who acts for them. */
export const mayChangeWords = (suite: Suite, person: string): boolean =>
  rolesOn(suite.office().organisation, person, suite.today()).some(
    held => held.role === 'quality-representative' || held.role === 'administrator',
  )

/** The words of the office, in alphabetical order. */
export const officeWordsOf = (suite: Suite): OfficeWord[] =>
  suite.registers.officeWords
    .rows()
    .map(wordOf)
    .sort((a, b) => a.word.localeCompare(b.word, 'pl'))

const LONGEST_WORD = 80
const MOST_MEANINGS = 20

/** Adds a word or gives it other meanings; it works from the next question on, in every instance. */
export async function saveOfficeWord(
  suite: Suite,
  actor: string,
  given: OfficeWord,
): Promise<Outcome<OfficeWord, QuestionRefusal>> {
  if (!mayChangeWords(suite, actor)) return refused('not-allowed-to-change-words')
  const word = given.word.trim().slice(0, LONGEST_WORD)
  const means = given.means
    .map(one =>
      one
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 2 * LONGEST_WORD),
    )
    .filter(Boolean)
    .slice(0, MOST_MEANINGS)
  if (word === '' || means.length === 0) return refused('word-empty')
  const { officeWords } = suite.registers
  const row: OfficeWordRow = {
    key: word.toLowerCase(),
    word,
    means: means.join('\n'),
    addedBy: actor,
    addedAt: suite.now(),
  }
  const known = officeWords.find(row.key)
  try {
    if (known) await officeWords.save({ ...known, row })
    else await officeWords.add(row)
  } catch (fault) {
    if (!(fault instanceof KeyTaken)) throw fault
    const theirs = await officeWords.refetch(row.key)
    if (theirs) await officeWords.save({ ...theirs, row })
  }
  bringOfficeWords(suite)
  return accepted({ word, means })
}

/** Takes a word out. */
export async function removeOfficeWord(
  suite: Suite,
  actor: string,
  word: string,
): Promise<Outcome<true, QuestionRefusal>> {
  if (!mayChangeWords(suite, actor)) return refused('not-allowed-to-change-words')
  const entry = suite.registers.officeWords.find(word.trim().toLowerCase())
  if (!entry) return refused('no-such-word')
  await suite.registers.officeWords.remove(entry)
  bringOfficeWords(suite)
  return accepted(true)
}
