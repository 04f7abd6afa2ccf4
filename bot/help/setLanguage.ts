import type { Language } from '../../api/domain/language.ts'
import type { PersonRow } from '../../api/registers/lists/people.ts'
import { Conflict, type Entry } from '../../api/registers/register.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { helpWords } from './helpWords.ts'

/** Saves the language in which a person is written to; answers in it. */
export async function setLanguage({ suite, person }: PersonTurn, language: Language): Promise<Message> {
  const { people } = suite.registers
  const entry = people.find(person.id)
  if (entry && entry.row.language !== language) {
    const changed = (from: Entry<PersonRow>) => people.save({ ...from, row: { ...from.row, language } })
    try {
      await changed(entry)
    } catch (fault) {
      if (!(fault instanceof Conflict) || !fault.current) throw fault
      await changed(fault.current as Entry<PersonRow>)
    }
  }
  return { text: helpWords[language].languageSaved }
}
