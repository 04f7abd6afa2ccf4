import type { Language } from '../../api/domain/language.ts'
import { readingRefusalWords } from '../../api/reading/refusals.ts'
import type { HandedIn } from '../../api/reviews/handedIn.ts'
import {
  type Action,
  aside,
  type CardPart,
  card,
  type Element,
  foreign,
  heading,
  line,
  open,
  press,
  strong,
} from '../card.ts'
import { dateAndTime, longDate, periodName } from '../dateText.ts'
import type { Links } from '../links.ts'
import type { Message } from '../message.ts'
import { choiceOf } from '../verbs.ts'
import { buttonWords } from '../words.ts'
import { dateField, type FormContext, reviewField } from './heldForm.ts'
import { partLines } from './partLines.ts'
import { reviewWords } from './reviewWords.ts'

/** What lock screens show of anything about minutes: the kind of matter, no content. */
const summaryOf = (language: Language): string =>
  language === 'pl' ? 'Protokół z przeglądu' : 'Review minutes'

/** A file on its way: received, or stored with the link to it. */
export const progressMessage = (language: Language, text: string, url?: string): Message => ({
  summary: summaryOf(language),
  card: card(language, [line(text)], url === undefined ? [] : [open(buttonWords.openFile[language], url)]),
})

/** A file that was not taken, and why. */
export const refusedFile = (language: Language, name: string, why: string, url?: string): Message => ({
  summary: summaryOf(language),
  card: card(
    language,
    [heading(reviewWords[language].notTaken(foreign(name, 120))), line(why)],
    url === undefined ? [] : [open(buttonWords.openFile[language], url)],
  ),
})

/**
 * What became of a file that was read: the verdict, or what has to be asked.
 * @param parts what other subjects add to the verdict; their buttons come first.
 * @param note said on top, after something was done from the card.
 */
export const handedInMessage = (
  context: FormContext,
  links: Links,
  handed: HandedIn,
  parts: readonly CardPart[] = [],
  note?: string,
): Message => ({
  summary: summaryOf(context.language),
  card: handed.status === 'filed' ? verdict(context, links, handed, parts, note) : question(context, handed),
})

function verdict(
  context: FormContext,
  links: Links,
  handed: HandedIn,
  parts: readonly CardPart[],
  note: string | undefined,
) {
  const { language } = context
  const { review, findings, unreadable } = handed
  const words = reviewWords[language]
  const actions: Action[] = [
    ...parts.flatMap(one => one.actions),
    ...(review
      ? [press('replace-file', buttonWords.replaceFile[language], { review: choiceOf(review) })]
      : []),
    ...(review ? [open(buttonWords.open[language], links.review(review))] : []),
    open(buttonWords.openFile[language], handed.file.url),
  ]
  return card(
    language,
    [
      ...(note ? [strong(note)] : []),
      heading(verdictTitle(language, handed)),
      ...(handed.sameAs ? [line(words.alreadyFiled(dateAndTime(handed.sameAs.filedAt, language)))] : []),
      ...filedLines(context, handed),
      ...(unreadable ? [line(readingRefusalWords[unreadable][language]), line(words.toBeLookedAt)] : []),
      ...scanLines(language, findings),
      ...(findings ? partLines(language, findings) : []),
      ...parts.flatMap(one => one.body),
    ],
    actions,
  )
}

const MOST_DOUBTFUL = 12

/** That the text was read from a scan, and which words may be wrong. */
function scanLines(language: Language, findings: HandedIn['findings']): Element[] {
  if (!findings?.scan) return []
  const words = reviewWords[language]
  const doubtful = findings.scan.doubtful.slice(0, MOST_DOUBTFUL).map(word => foreign(word, 40))
  return [
    strong(words.fromScan),
    ...(doubtful.length > 0 ? [aside(words.doubtful(doubtful.join(', ')))] : []),
  ]
}

function verdictTitle(language: Language, { findings, missing, unreadable }: HandedIn): string {
  const words = reviewWords[language]
  if (unreadable || !findings) return words.notRead
  if (missing.length === 0) return words.complete
  return words.someParts(findings.parts.length - missing.length, findings.parts.length)
}

function filedLines({ language }: FormContext, handed: HandedIn): Element[] {
  const { review, subjectName, filedOn, heldOn, due, inTime, version } = handed
  if (!review || !filedOn || !heldOn || !due) return []
  const words = reviewWords[language]
  return [
    line(
      words.filed(
        foreign(subjectName ?? ''),
        periodName(review.period, language),
        longDate(filedOn, language),
        inTime === true,
      ),
    ),
    line(`${words.heldOn(longDate(heldOn, language))} ${words.dueBy(longDate(due, language))}`),
    ...((version ?? 1) > 1 ? [aside(words.version(version ?? 1))] : []),
  ]
}

function question(context: FormContext, handed: HandedIn) {
  const { language } = context
  const words = reviewWords[language]
  const { candidates, delivery, file, heldOn, questions, subjectName, unreadable } = handed
  const first = candidates[0]
  // One of several months must be chosen, or a slip would file the minutes under the wrong one.
  const alike = candidates.filter(one => one.kind === first?.kind && one.subject === first.subject)
  const certain = !questions.includes('kind') && !questions.includes('subject') && alike.length === 1
  const known = certain ? first : undefined
  const body: Element[] = [
    heading(candidates.length === 0 ? buttonWords.file[language] : words.whatIsIt),
    line(`„${foreign(file.name, 120)}”`),
    ...(unreadable ? [line(readingRefusalWords[unreadable][language])] : []),
    ...scanLines(language, handed.findings),
    ...(subjectName ? [line(words.readAs(foreign(subjectName), heldOn && longDate(heldOn, language)))] : []),
    ...(candidates.length === 0
      ? [line(words.noOpenReview)]
      : [
          reviewField(context, candidates, 'fileOf', known),
          dateField(context, undefined, heldOn ?? (known ? first?.heldOn : undefined)),
        ]),
  ]
  return card(language, body, [
    ...(candidates.length === 0 ? [] : [press('file-as', buttonWords.file[language], { delivery })]),
    press('withdraw-file', buttonWords.notMinutes[language], { delivery }, 'none'),
    open(buttonWords.openFile[language], file.url),
  ])
}
