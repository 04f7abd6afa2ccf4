import type { Intent } from '../../api/knowledge/understanding/intents.ts'
import { fold } from '../../api/knowledge/understanding/plainText.ts'
import type { Understanding } from '../../api/knowledge/understanding/understander.ts'
import { type Action, card, heading, open, press } from '../card.ts'
import { helpWords } from '../help/helpWords.ts'
import { actionButtons } from '../improvement/actionButtons.ts'
import type { Message } from '../message.ts'
import { writingSaid } from '../minutesWriting/writingSaid.ts'
import type { PersonTurn } from '../personTurn.ts'
import { documentWanted } from '../questions/documentWanted.ts'
import { questionAnswered, questionIfAnswered } from '../questions/questionTurn.ts'
import { acceptanceSaid } from '../reviews/acceptanceSaid.ts'
import { keepText } from '../reviews/handInTurn.ts'
import { reviewWords } from '../reviews/reviewWords.ts'
import { buttonWords } from '../words.ts'
import { exactCommand } from './exactCommands.ts'
import { knownNames } from './knownNames.ts'
import { answerUnderstood } from './understood.ts'

/** Below it the bot asks instead of guessing. */
const SURE = 0.5
/** From it on an incident is asked about, whatever else the message seems to be. */
const MAYBE_INCIDENT = 0.25
/** From it on something that has the form of a question is one. */
const MAYBE_QUESTION = 0.15
const SHORTEST_MINUTES = 400
const LONGEST_ASKED = 1_000
const MINUTES_SIGNS =
  /\b(protokol|obecni|obecnosc|lista obecnosci|porzadek|omowiono|ustalono|wnioski|dzialania|odpowiedzialn|termin|przeglad|minutes|attendance|attendees|agenda|conclusions|actions?|responsible|deadline)/g
const FEWEST_SIGNS = 4

/** Answers what a person wrote: commands word for word first, then what the message is most likely about. */
export async function answerText(turn: PersonTurn, text: string): Promise<Message> {
  const writing = await writingSaid(turn, text)
  if (writing) return writing
  const acceptance = acceptanceSaid(turn, text)
  if (acceptance) return acceptance
  if (looksLikeMinutes(text)) return offerToFile(turn, text)
  const command = exactCommand(text)
  if (command)
    return answerUnderstood(turn, text, {
      intent: command,
      confidence: 1,
      alternatives: [],
      slots: {},
      because: [],
    })
  const understood = turn.suite.understander.understand(text, knownNames(turn.suite.office()))
  const incident = shareOf(understood, 'incident')
  if (understood.intent !== 'incident' && incident >= MAYBE_INCIDENT)
    return ask(turn, text, helpWords[turn.language].isItIncident, ['incident', understood.intent])
  if (understood.confidence < SURE || understood.intent === 'unclear') {
    const likely = [understood.intent, ...understood.alternatives.map(one => one.intent)]
    const wanted = shareOf(understood, 'document') >= MAYBE_QUESTION ? documentWanted(turn, text) : undefined
    if (wanted) return wanted
    const asked = isAsked(text)
    if (asked && shareOf(understood, 'question') >= MAYBE_QUESTION) return questionAnswered(turn, text)
    // What is asked in words of the documents is answered from them.
    const answered = asked ? questionIfAnswered(turn, text) : undefined
    return answered ?? ask(turn, text, helpWords[turn.language].unknown, likely)
  }
  return answerUnderstood(turn, text, understood)
}

const QUESTION_WORD =
  /^\s*(czy|kto|kogo|komu|kim|co|czego|czym|jak|jaki\w*|ile|ilu|kiedy|gdzie|dokad|skad|ktor\w*|dlaczego|po co|who|what|when|where|which|how|why|is|are|does|do|can|may|must)\b/

/** A question by its sign or its first word. */
const isAsked = (text: string): boolean => /\?\s*$/.test(text) || QUESTION_WORD.test(fold(text))

const shareOf = ({ intent, confidence, alternatives }: Understanding, of: Intent): number =>
  intent === of ? confidence : (alternatives.find(one => one.intent === of)?.confidence ?? 0)

/** Asks what is meant, with a button for each likely meaning that has one. */
function ask(turn: PersonTurn, text: string, title: string, likely: readonly Intent[]): Message {
  const { language, links } = turn
  const buttons = new Map(
    likely.flatMap(intent => buttonFor(turn, text, intent)).map(one => [one.title, one]),
  )
  const shown = [...buttons.values()].slice(0, 3)
  const help = press('show-help', buttonWords.help[language], {})
  return {
    summary: 'Magistrat',
    card: card(
      language,
      [heading(title)],
      [
        ...shown,
        ...(buttons.has(help.title) ? [] : [help]),
        open(buttonWords.myDuties[language], links.duties()),
      ].filter((one, at, all) => all.findIndex(other => other.title === one.title) === at),
    ),
  }
}

function buttonFor({ language }: PersonTurn, text: string, intent: Intent): Action[] {
  switch (intent) {
    case 'duties':
      return [press('show-duties', buttonWords.myDuties[language], {})]
    case 'status':
      return [press('show-status', buttonWords.status[language], {})]
    case 'review-held':
      return [press('ask-held', buttonWords.reviewHeld[language], {})]
    case 'minutes':
      return [press('ask-minutes', buttonWords.sendMinutes[language], {})]
    case 'incident':
      return [press('ask-incident', buttonWords.incident[language], {})]
    case 'question':
    case 'document':
      return [
        press('ask-question', buttonWords.askDocuments[language], { text: text.slice(0, LONGEST_ASKED) }),
      ]
    case 'proposal':
    case 'change-request':
    case 'nonconformity':
      return [press('ask-quality', buttonWords.askQuality[language], {})]
    case 'delegate':
      return [press('remind-list', buttonWords.remind[language], {})]
    case 'help':
      return [press('show-help', buttonWords.help[language], {})]
    case 'action-done':
      return [press('ask-done', actionButtons.whichDone[language], {})]
    case 'absence':
    case 'settings':
    case 'thanks':
    case 'person':
    case 'unclear':
      return []
  }
}

/** A long text with several of the words that minutes are made of: pasted instead of attached. */
function looksLikeMinutes(text: string): boolean {
  if (text.length < SHORTEST_MINUTES) return false
  return new Set(fold(text).match(MINUTES_SIGNS)).size >= FEWEST_SIGNS
}

async function offerToFile(turn: PersonTurn, text: string): Promise<Message> {
  const { language } = turn
  const kept = await keepText(turn, text)
  if ('refusal' in kept) return { text: kept.refusal }
  return {
    summary: reviewWords[language].pastedName,
    card: card(
      language,
      [heading(reviewWords[language].pasted)],
      [
        press('file-text', buttonWords.file[language], { delivery: kept.delivery }),
        press('withdraw-file', buttonWords.notMinutes[language], { delivery: kept.delivery }),
      ],
    ),
  }
}
