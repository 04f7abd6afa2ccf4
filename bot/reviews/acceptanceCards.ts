import type { Language } from '../../api/domain/language.ts'
import { partWords } from '../../api/domain/reviews/requiredParts.ts'
import { acceptanceQueue, type QueuedMinutes } from '../../api/reviews/acceptance/acceptanceQueue.ts'
import { acceptanceRefusalWords } from '../../api/reviews/acceptance/judgeVersion.ts'
import {
  type Action,
  aside,
  card,
  type Element,
  foreign,
  heading,
  line,
  open,
  press,
  strong,
  unfold,
} from '../card.ts'
import { longDate, periodName } from '../dateText.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { buttonWords, groundText } from '../words.ts'
import { acceptanceWords } from './acceptanceWords.ts'
import { partLines } from './partLines.ts'

const MOST_LISTED = 5
const LONGEST_REMARK = 1_000

/** "Protokoły do przyjęcia": the queue of the quality representative, each with its button. */
export function acceptanceQueueMessage(turn: PersonTurn): Message {
  const { language } = turn
  const words = acceptanceWords[language]
  const queue = acceptanceQueue(turn.suite, turn.person.id)
  if (!queue.ok) return { text: acceptanceRefusalWords[queue.reason][language] }
  if (queue.value.length === 0) return { text: words.queueEmpty }
  const shown = queue.value.slice(0, MOST_LISTED)
  return {
    summary: words.summary,
    card: card(
      language,
      [
        heading(words.queueTitle(queue.value.length)),
        ...shown.flatMap((one, at) => [
          strong(`${at + 1}. ${nameOf(one, language)}`),
          aside(`${contentLine(one, language)} ${words.dueBy(longDate(one.due, language))}`),
        ]),
        ...(queue.value.length > shown.length ? [line(words.more(queue.value.length - shown.length))] : []),
      ],
      shown.map((one, at) =>
        press('show-to-accept', `${at + 1}. ${one.review.subject}`.slice(0, 22), { review: one.review.key }),
      ),
    ),
  }
}

const nameOf = ({ subjectName, review }: QueuedMinutes, language: Language): string =>
  `${foreign(subjectName)}, ${periodName(review.period, language)}`

function contentLine({ parts }: QueuedMinutes, language: Language): string {
  const words = acceptanceWords[language]
  if (!parts) return words.notRead
  const missing = parts.filter(one => one.state === 'missing' || one.state === 'partial')
  if (missing.length === 0) return words.complete
  const names = missing.map(one => partWords[one.part][language]).join(', ')
  return `${language === 'pl' ? 'Brak' : 'Missing'}: ${names}.`
}

/** One set of minutes that waits: what the Book wants in it, and the two answers. */
export function toAcceptMessage({ language, links }: PersonTurn, waiting: QueuedMinutes): Message {
  const words = acceptanceWords[language]
  const { review, version } = waiting
  const period = periodName(review.period, language)
  return {
    summary: words.summary,
    card: card(
      language,
      [
        heading(words.title(foreign(waiting.subjectName), period)),
        line(
          `${words.filed(longDate(waiting.filedOn, language), foreign(waiting.filedBy), version)} ${words.heldOn(longDate(waiting.heldOn, language))}`,
        ),
        line(words.dueBy(longDate(waiting.due, language))),
        ...waiting.returned.map(one =>
          line(
            words.returnedBefore(
              one.version,
              longDate(one.on, language),
              foreign(one.remark, LONGEST_REMARK),
            ),
          ),
        ),
        ...contentOf(waiting, language),
        aside(words.lookAlso),
        aside(groundText(2, language)),
      ],
      [
        press('judge-minutes', buttonWords.accept[language], {
          review: review.key,
          version,
          verdict: 'accepted',
        }),
        returnButton(language, waiting),
        open(buttonWords.openFile[language], waiting.file.url),
        open(buttonWords.open[language], links.review(review)),
      ],
    ),
  }
}

function contentOf({ parts }: QueuedMinutes, language: Language): Element[] {
  const words = acceptanceWords[language]
  if (!parts) return [strong(words.notRead)]
  const complete = parts.every(one => one.state === 'present')
  return [...(complete ? [line(words.complete)] : []), ...partLines(language, { parts, actions: [] })]
}

const returnButton = (language: Language, { review, version }: QueuedMinutes): Action =>
  unfold(
    language,
    buttonWords.returnWithRemark[language],
    [
      {
        type: 'Input.Text',
        id: 'remark',
        label: acceptanceWords[language].remark,
        isMultiline: true,
        maxLength: 2_000,
        isRequired: true,
        errorMessage: acceptanceWords[language].remarkMissing,
      },
    ],
    press('judge-minutes', buttonWords.returnMinutes[language], {
      review: review.key,
      version,
      verdict: 'returned',
    }),
  )
