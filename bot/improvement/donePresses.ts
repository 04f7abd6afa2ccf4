import type { ImprovementAction } from '../../api/domain/improvement/action.ts'
import { judgesOf } from '../../api/domain/improvement/answering.ts'
import { actionObligations } from '../../api/domain/obligations/actionObligations.ts'
import { judge, tellDone } from '../../api/improvement/changeAction.ts'
import { wordsOfRefusal } from '../../api/improvement/improvementRefusals.ts'
import { aside, card, foreign, heading, line, open, press } from '../card.ts'
import { longDate } from '../dateText.ts'
import type { Message } from '../message.ts'
import { dutiesMessage } from '../obligations/dutiesCard.ts'
import type { PersonTurn } from '../personTurn.ts'
import type { PressAnswer } from '../turn.ts'
import type { VerbData } from '../verbs.ts'
import { buttonWords } from '../words.ts'
import { actionButtons } from './actionButtons.ts'
import { shownAgain } from './actionPresses.ts'
import { namesOf } from './actionText.ts'
import { doneFields } from './doneForm.ts'
import { improvementWords } from './improvementWords.ts'
import { ownOpenActions } from './ownOpenActions.ts'

/** [Zapisz wykonanie] of one action. */
export async function pressActionDone(turn: PersonTurn, data: VerbData<'action-done'>): Promise<PressAnswer> {
  const { suite, person, language } = turn
  const outcome = await tellDone(suite, person.id, data.action, deedOf(data))
  if (!outcome.ok) return { text: wordsOfRefusal(outcome.reason)[language] }
  return { message: doneMessage(turn, outcome.value) }
}

/** [Zapisz wykonanie] of several: the card about the file, or the list of duties, as it stands then. */
export async function pressActionsDone(
  turn: PersonTurn,
  data: VerbData<'actions-done'>,
): Promise<PressAnswer> {
  const { suite, person, language } = turn
  const notes: string[] = []
  for (const key of data.actions.split(',').filter(one => one !== '')) {
    const outcome = await tellDone(suite, person.id, key, deedOf(data))
    if (!outcome.ok) return { text: wordsOfRefusal(outcome.reason)[language] }
    notes.push(doneText(turn, outcome.value))
  }
  if (data.review !== undefined && data.version !== undefined)
    return shownAgain(turn, { review: data.review, version: data.version }, notes.join(' '))
  return { message: dutiesMessage(turn, notes.join(' ')) }
}

const deedOf = ({ evidence, url }: { evidence: string; url: string }) => ({
  evidence,
  ...(url.trim() === '' ? {} : { url }),
})

const doneText = ({ language }: PersonTurn, action: ImprovementAction): string =>
  action.state === 'done' || action.state === 'judged'
    ? improvementWords[language].doneSaved(action.number, longDate(action.deed.on, language))
    : ''

function doneMessage(turn: PersonTurn, action: ImprovementAction): Message {
  const { suite, language, links } = turn
  const words = improvementWords[language]
  const office = suite.office()
  const judging = actionObligations(office, action).find(one => one.kind === 'judge-action')
  const judges = judgesOf(office.organisation, action, suite.today()).map(one => one.person)
  return {
    summary: words.summary,
    card: card(
      language,
      [
        heading(doneText(turn, action)),
        line(foreign(action.task)),
        ...(judging && judges.length > 0
          ? [aside(words.judgedBy(namesOf(office, judges), longDate(judging.due, language)))]
          : []),
      ],
      [open(buttonWords.myDuties[language], links.duties())],
    ),
  }
}

/** [Zapisz ocenę]. */
export async function pressJudgeAction(
  turn: PersonTurn,
  data: VerbData<'judge-action'>,
): Promise<PressAnswer> {
  const { suite, person, language, links } = turn
  const words = improvementWords[language]
  const effective = data.effective === 'yes'
  const outcome = await judge(suite, person.id, data.action, { effective, remark: data.remark })
  if (!outcome.ok) return { text: wordsOfRefusal(outcome.reason)[language] }
  const { number, task } = outcome.value
  return {
    message: {
      summary: words.summary,
      card: card(
        language,
        [heading(words.judged(number, effective)), line(foreign(task))],
        [open(buttonWords.myDuties[language], links.duties())],
      ),
    },
  }
}

/** "Wykonałem działanie": asks which of the person's own, with what shows it. */
export function askDoneMessage(turn: PersonTurn): Message {
  const { language, links } = turn
  const words = improvementWords[language]
  const own = ownOpenActions(turn)
  if (own.length === 0) return { text: words.nothingOwn }
  return {
    summary: words.summary,
    card: card(
      language,
      [heading(words.whichAction), ...doneFields(language, own)],
      [
        press('actions-done', actionButtons.saveDone[language], {}),
        open(buttonWords.myDuties[language], links.duties()),
      ],
    ),
  }
}
