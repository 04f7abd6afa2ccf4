import type { Proposal } from '../../api/improvement/proposals.ts'
import { candidateOf } from '../../api/improvement/whoIsMeant.ts'
import { aside, type Element, foreign, subheading } from '../card.ts'
import type { PersonTurn } from '../personTurn.ts'
import { namesOf, quoted, whenText, whoText } from './actionText.ts'
import { improvementWords } from './improvementWords.ts'
import { changeLines, questionLines } from './proposalLines.ts'

const LONGEST_TASK = 1_000
const LONGEST_NAME = 120

export const OTHER_PERSON = 'other'
export const NOT_AN_ACTION = 'none'

/** The fields of one action of the form, or what holds of one that a new version has changed; numbered by their slot. */
export function actionFields(turn: PersonTurn, proposal: Proposal, slot: number, heldOn: string): Element[] {
  const { language, suite } = turn
  const words = improvementWords[language]
  const { n, passage, page, task, standing, action } = proposal
  const head = [
    subheading(action ? words.confirmedAs(action.number) : words.position(n)),
    ...questionLines(proposal, language),
    ...(passage === undefined ? [] : [aside(quoted(passage, page, language))]),
  ]
  if ((standing === 'changed' || standing === 'dropped') && action)
    return [
      ...head,
      ...(standing === 'changed'
        ? changeLines(suite.office(), proposal, language)
        : [
            aside(
              words.was(
                [
                  foreign(action.task, 160),
                  whoText(suite.office(), action.responsible, language),
                  whenText(action.deadline, language),
                ].join(' · '),
              ),
            ),
          ]),
      {
        type: 'Input.ChoiceSet',
        id: `settle${slot}`,
        label: words.settle,
        style: 'expanded',
        wrap: true,
        choices: [
          { title: standing === 'dropped' ? words.takeDropped : words.take, value: 'take' },
          { title: standing === 'dropped' ? words.keepDropped : words.keep, value: 'keep' },
        ],
        isRequired: true,
        errorMessage: words.settle,
      },
    ]
  return [
    ...head,
    {
      type: 'Input.Text',
      id: `task${slot}`,
      label: words.task,
      value: action?.task ?? task,
      isMultiline: true,
      maxLength: LONGEST_TASK,
      isRequired: true,
      errorMessage: words.task,
    },
    ...whoFields(turn, proposal, slot),
    ...whenFields(turn, proposal, slot, heldOn),
  ]
}

/** The people who may be meant, somebody else, or that it is no action at all. */
function whoFields({ suite, language }: PersonTurn, { who, action }: Proposal, slot: number): Element[] {
  const words = improvementWords[language]
  const office = suite.office()
  const known = action?.responsible.people ?? who.people
  const text = action?.responsible.text ?? who.text
  const chosen = known.join(' ')
  const single = [...new Set([...who.candidates, ...(known.length > 1 ? known : [])])]
  const unresolved = action !== undefined && known.length === 0
  return [
    {
      type: 'Input.ChoiceSet',
      id: `who${slot}`,
      label: words.who,
      style: 'compact',
      wrap: true,
      choices: [
        ...(known.length > 0 ? [{ title: namesOf(office, known), value: chosen }] : []),
        ...single
          .filter(id => id !== chosen)
          .map(id => {
            const { name, jobTitle } = candidateOf(office, id)
            return { title: foreign(jobTitle ? `${name}, ${jobTitle}` : name, LONGEST_NAME), value: id }
          }),
        { title: words.otherPerson, value: OTHER_PERSON },
        ...(action ? [] : [{ title: words.notAnAction, value: NOT_AN_ACTION }]),
      ],
      ...(known.length > 0 ? { value: chosen } : unresolved ? { value: OTHER_PERSON } : {}),
      isRequired: true,
      errorMessage: words.whoMissing,
    },
    {
      type: 'Input.Text',
      id: `other${slot}`,
      label: words.other,
      placeholder: words.otherHint,
      ...(unresolved && text !== undefined ? { value: foreign(text, LONGEST_NAME) } : {}),
      maxLength: LONGEST_NAME,
      isRequired: false,
    },
  ]
}

/** A day, or all the time where the minutes name no day. */
function whenFields(
  { language }: PersonTurn,
  { when, action }: Proposal,
  slot: number,
  heldOn: string,
): Element[] {
  const words = improvementWords[language]
  const deadline = action?.deadline ?? when.deadline
  const day = deadline?.kind === 'day' ? deadline.day : undefined
  return [
    {
      type: 'Input.Date',
      id: `due${slot}`,
      label: words.due,
      ...(day === undefined ? {} : { value: day }),
      min: heldOn,
      isRequired: false,
      errorMessage: words.dueMissing,
    },
    ...(day === undefined
      ? [
          {
            type: 'Input.ChoiceSet' as const,
            id: `ongoing${slot}`,
            label: words.dayOrOngoing,
            style: 'compact' as const,
            wrap: true as const,
            choices: [
              { title: words.onDay, value: 'day' },
              { title: words.allTheTime, value: 'ongoing' },
            ],
            value: deadline?.kind === 'ongoing' ? 'ongoing' : 'day',
            isRequired: false,
            errorMessage: words.dueMissing,
          },
        ]
      : []),
  ]
}
