import { REVIEW_KINDS, type ReviewKind, reviewRules } from '../../api/domain/reviews/schedule.ts'
import { aside, card, heading, open, press } from '../card.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { ownSubjects } from '../reviews/ownReviews.ts'
import { draftButtons, draftWords } from './draftWords.ts'

const kindButtons: Readonly<Record<ReviewKind, { readonly pl: string; readonly en: string }>> = {
  unit: { pl: 'Wzór: komórka', en: 'Template: unit' },
  process: { pl: 'Wzór: proces', en: 'Template: process' },
  isms: { pl: 'Wzór: SZBI', en: 'Template: ISMS' },
  technical: { pl: 'Wzór: techniczny', en: 'Template: technical' },
  steering: { pl: 'Wzór: Zespół Ster.', en: 'Template: steering' },
}

/** "Wzór protokołu": links to the empty minutes, of the kinds that the person answers for, else of all. */
export function templateMessage({ suite, person, language, links }: PersonTurn): Message {
  const words = draftWords[language]
  const own = new Set(ownSubjects(suite.office(), person.id, suite.today()).map(one => one.kind))
  const kinds = REVIEW_KINDS.filter(kind => own.size === 0 || own.has(kind))
  return {
    summary: words.templates,
    card: card(
      language,
      [
        heading(kinds.length === 1 ? reviewRules[kinds[0]!].words[language] : words.templates),
        aside(words.templatesHint),
      ],
      [
        ...kinds.map(kind => open(kindButtons[kind][language], links.template(kind))),
        ...(own.size === 0 ? [] : [press('write-minutes', draftButtons.form[language], { mode: 'form' })]),
      ],
    ),
  }
}
