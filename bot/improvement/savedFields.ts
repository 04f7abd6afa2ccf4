import { type Day, isDay } from '../../api/domain/calendar/day.ts'
import type { Deadline, Responsible } from '../../api/domain/improvement/action.ts'
import type { ActionFields } from '../../api/domain/improvement/actionRules.ts'
import type { ReviewIdentity } from '../../api/domain/reviews/review.ts'
import type { Proposal } from '../../api/improvement/proposals.ts'
import { whoIsMeant } from '../../api/improvement/whoIsMeant.ts'
import type { PersonTurn } from '../personTurn.ts'
import { OTHER_PERSON } from './actionFields.ts'
import { namesOf } from './actionText.ts'
import type { FilledSlot } from './filledSlots.ts'
import { improvementWords } from './improvementWords.ts'

/**
 * The fields as a person has filled them in. A name that was written is looked up; one that fits several people is asked
 * about again, one that fits nobody is kept as words.
 */
export function savedFields(
  turn: PersonTurn,
  review: ReviewIdentity,
  proposal: Proposal,
  filled: FilledSlot,
): { readonly fields: ActionFields } | { readonly refusal: string } {
  const responsible = responsibleOf(turn, proposal, review, filled)
  if ('refusal' in responsible) return responsible
  const deadline = deadlineOf(proposal, filled)
  return {
    fields: { task: filled.task, responsible: responsible.value, ...(deadline ? { deadline } : {}) },
  }
}

function responsibleOf(
  { suite, language }: PersonTurn,
  { who, action, task }: Proposal,
  review: ReviewIdentity,
  { who: chosen, other }: FilledSlot,
): { readonly value: Responsible } | { readonly refusal: string } {
  const text = action?.responsible.text ?? who.text
  const words = text === undefined ? {} : { text }
  if (chosen !== OTHER_PERSON)
    return { value: { people: chosen.split(' ').filter(one => one !== ''), ...words } }
  const name = other.trim()
  if (name === '') return { value: { people: [] } }
  const office = suite.office()
  const meant = whoIsMeant(
    office,
    review,
    { task, names: [name], text: name, group: false, attendance: [] },
    suite.today(),
  )
  if (meant.question === 'several-match')
    return { refusal: improvementWords[language].severalFit(name, namesOf(office, meant.candidates)) }
  return { value: { people: meant.people, text: name } }
}

function deadlineOf({ when, action }: Proposal, { due, ongoing }: FilledSlot): Deadline | undefined {
  if (isDay(due)) return { kind: 'day', day: due as Day }
  if (ongoing !== 'ongoing') return undefined
  const before = action?.deadline ?? when.deadline
  const text = before?.kind === 'ongoing' ? before.text : when.text
  return { kind: 'ongoing', text: text?.trim() || 'na bieżąco' }
}
