import { fold } from '../../api/knowledge/understanding/plainText.ts'
import { openDraftOf } from '../../api/minutesWriting/openDraft.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { exactCommand } from '../text/exactCommands.ts'
import { answerDictation, dictationOf } from './dictationTurn.ts'
import { reviewTold } from './reviewTold.ts'
import { begin, startWriting } from './startWriting.ts'
import { templateMessage } from './templateCard.ts'

const TEMPLATE =
  /^(?:(?:daj|pokaz|przeslij|wyslij|poprosze|prosze o|potrzebuje|gdzie jest|skad wziac)(?: mi)? )?(?:pusty |pustego )?(?:wzor|wzory|wzoru|szablon|szablony|szablonu|formatka|formatke) (?:protokol\w*|notatki)|^(?:minutes )?template(?: of minutes)?$/
const DICTATE = /^(?:po)?dyktuj\w* (?:\w+ )?protokol\w*|^dictate (?:the )?minutes/
const FORM =
  /^(?:wypelni\w*|napisz\w*|utworz\w*|sporzadz\w*|stworz\w*) (?:\w+ )?(?:formularz protokolu|protokol\w*)|^formularz protokolu|^write (?:the )?minutes/
/** A message that goes on after the words that begin a dictation holds the minutes already. */
const LONGEST_OPENING = 80

/**
 * What a message asks for or says about writing minutes: an answer of a dictation under way, the word to begin one, the
 * form, or the empty template. Undefined for everything else.
 */
export async function writingSaid(turn: PersonTurn, text: string): Promise<Message | undefined> {
  const dictation = dictationOf(turn)
  const said = fold(text)
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  if (DICTATE.test(said)) return dictated(turn, text)
  // Commands word for word mean themselves, also in the middle of a dictation.
  if (dictation && exactCommand(text) === undefined) return answerDictation(turn, dictation, text)
  if (TEMPLATE.test(said)) return templateMessage(turn)
  if (FORM.test(said) && said.length <= LONGEST_OPENING) return startWriting(turn, 'form')
  return undefined
}

/** "Podyktuję protokół", and what follows it in the same message. */
async function dictated(turn: PersonTurn, text: string): Promise<Message> {
  const rest = text.length > LONGEST_OPENING ? text.slice(text.search(/[:\n.]/) + 1).trim() : ''
  if (rest === '') return startWriting(turn, 'dictate')
  const told = openDraftOf(turn.suite, turn.person.id) ? undefined : await reviewTold(turn, rest)
  const started = told ? await begin(turn, told, 'dictate') : await startWriting(turn, 'dictate', true)
  const open = dictationOf(turn)
  return open ? answerDictation(turn, open, rest) : started
}
