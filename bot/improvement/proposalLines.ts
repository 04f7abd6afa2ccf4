import type { ImprovementAction } from '../../api/domain/improvement/action.ts'
import type { Language } from '../../api/domain/language.ts'
import type { Office } from '../../api/domain/office.ts'
import type { Proposal } from '../../api/improvement/proposals.ts'
import { aside, type Element, foreign, line, strong } from '../card.ts'
import type { PersonTurn } from '../personTurn.ts'
import { namesOf, quoted, whenText, whoText } from './actionText.ts'
import { changeWords, taskInDoubtWords, whenQuestionWords, whoQuestionWords } from './askedWords.ts'
import { improvementWords } from './improvementWords.ts'

const MOST_CANDIDATES = 4

/** A proposal in the card: the task, who and when, what has to be asked, the passage. */
export function proposalLines({ suite, language }: PersonTurn, proposal: Proposal): Element[] {
  const { n, task, who, passage, page, standing, action } = proposal
  const words = improvementWords[language]
  const office = suite.office()
  const source = passage === undefined ? [] : [quoted(passage, page, language)]
  const head = (text: string): Element => line(`${words.position(n)}: ${foreign(text)}`)
  switch (standing) {
    case 'dismissed':
      return [head(task), aside([words.dismissed, ...source].join(' · '))]
    case 'confirmed':
    case 'dropped':
      return [
        head(action?.task ?? task),
        ...questionLines(proposal, language),
        ...(action
          ? [
              aside(
                [
                  words.confirmedAs(action.number),
                  ...confirmedFacts(office, action, language),
                  ...source,
                ].join(' · '),
              ),
            ]
          : []),
      ]
    case 'changed':
      return [
        head(task),
        ...questionLines(proposal, language),
        ...changeLines(office, proposal, language),
        ...source.map(aside),
      ]
    case 'new':
      return [
        head(task),
        ...questionLines(proposal, language),
        ...(who.question && who.candidates.length > 0
          ? [aside(words.mayBe(namesOf(office, who.candidates.slice(0, MOST_CANDIDATES))))]
          : []),
        ...[[...readFacts(office, proposal, language), ...source].join(' · ')].filter(Boolean).map(aside),
      ]
  }
}

const confirmedFacts = (office: Office, { responsible, deadline }: ImprovementAction, language: Language) => [
  whoText(office, responsible, language),
  whenText(deadline, language),
]

/** Who and when as the minutes say; nothing of what has to be asked. */
const readFacts = (office: Office, { who, when }: Proposal, language: Language): string[] => [
  ...(who.question ? [] : [whoText(office, who, language)]),
  ...(when.question ? [] : [whenText(when.deadline, language)]),
]

/** What was confirmed, and what this version says instead. */
export function changeLines(office: Office, proposal: Proposal, language: Language): Element[] {
  const words = improvementWords[language]
  const { action, task } = proposal
  if (!action) return []
  const was = [foreign(action.task, 160), ...confirmedFacts(office, action, language)]
  const now = [foreign(task, 160), ...readFacts(office, proposal, language)]
  return [line(words.now(now.join(' · '))), aside(words.was(was.join(' · ')))]
}

/** What has to be asked about a proposal, each question with the words of the minutes. */
export function questionLines(
  { taskInDoubt, who, when, standing, changes }: Proposal,
  language: Language,
): Element[] {
  const words = improvementWords[language]
  if (standing === 'dropped') return [strong(words.dropped)]
  if (standing === 'changed')
    return [strong(words.changed(changes.map(one => changeWords[one][language]).join(', ')))]
  if (standing !== 'new') return []
  const said = (text: string | undefined): string =>
    text === undefined || text.trim() === '' ? '' : ` ${words.written(foreign(text, 80))}`
  return [
    ...(taskInDoubt ? [strong(taskInDoubtWords[language])] : []),
    ...(who.question ? [strong(`${whoQuestionWords[who.question][language]}${said(who.text)}`)] : []),
    ...(when.question ? [strong(`${whenQuestionWords[when.question][language]}${said(when.text)}`)] : []),
  ]
}
