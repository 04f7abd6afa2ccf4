import type { ReviewProposals } from '../../api/improvement/proposals.ts'
import { isUncertain, type Proposal } from '../../api/improvement/proposals.ts'
import { candidateOf } from '../../api/improvement/whoIsMeant.ts'
import { aside, card, type Element, foreign, heading, line, press, subheading } from '../card.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { questionLines } from './actionsPart.ts'
import { namesOf, quoted, whenText, whoText } from './actionText.ts'
import { actionButtons, improvementWords } from './improvementWords.ts'

/** Fields of more actions make a card that nobody scrolls through on a phone. */
export const MOST_IN_FORM = 3
const LONGEST_TASK = 1_000
const LONGEST_NAME = 120

export const OTHER_PERSON = 'other'
export const NOT_AN_ACTION = 'none'

/** What a person can still set right: open questions first, then what is to be confirmed, then what is confirmed. */
export const correctable = (proposals: readonly Proposal[]): Proposal[] => {
  const rank = (one: Proposal): number => {
    if (one.standing === 'new') return isUncertain(one) ? 0 : 2
    return one.standing === 'confirmed' ? 3 : 1
  }
  return proposals
    .filter(one => one.standing !== 'dismissed' && (!one.action || one.action.state === 'open'))
    .sort((a, b) => rank(a) - rank(b) || a.n - b.n)
}

/** The card with the fields of a few actions, in place of the one about the file. */
export function actionsForm(
  turn: PersonTurn,
  { review, version, heldOn, proposals }: ReviewProposals,
  skip: number,
): Message {
  const { language } = turn
  const words = improvementWords[language]
  const all = correctable(proposals)
  const shown = all.slice(skip, skip + MOST_IN_FORM)
  const left = all.length - skip - shown.length
  const about = { review: review.key, version }
  return {
    summary: words.summary,
    card: card(
      language,
      [
        heading(words.formTitle),
        aside(words.formHint),
        ...shown.flatMap((one, at) => fieldsOf(turn, one, at + 1, heldOn)),
      ],
      [
        press('save-actions', actionButtons.save[language], {
          ...about,
          ...Object.fromEntries(shown.map((one, at) => [`n${at + 1}`, one.n])),
        }),
        ...(left > 0
          ? [
              press(
                'fix-actions',
                `${actionButtons.next[language]} (${left})`,
                { ...about, skip: skip + MOST_IN_FORM },
                'none',
              ),
            ]
          : []),
        press('show-filed', actionButtons.back[language], about, 'none'),
      ],
    ),
  }
}

function fieldsOf(turn: PersonTurn, proposal: Proposal, slot: number, heldOn: string): Element[] {
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
        ? [
            line(
              [
                foreign(task, 160),
                whoText(suite.office(), proposal.who, language),
                whenText(proposal.when.deadline, language),
              ].join(' · '),
            ),
          ]
        : []),
      aside(
        words.was(
          [
            foreign(action.task, 160),
            whoText(suite.office(), action.responsible, language),
            whenText(action.deadline, language),
          ].join(' · '),
        ),
      ),
      {
        type: 'Input.ChoiceSet',
        id: `settle${slot}`,
        label: words.settle,
        style: 'expanded',
        wrap: true,
        choices: [
          { title: standing === 'dropped' ? words.takeDropped : words.take, value: 'take' },
          { title: words.keep, value: 'keep' },
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
