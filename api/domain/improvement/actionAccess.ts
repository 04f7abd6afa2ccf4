import { mayReadMinutes, mayRecord, maySeeReview } from '../access/reviewAccess.ts'
import type { Day } from '../calendar/day.ts'
import { type Organisation, rolesOn } from '../organisation/organisation.ts'
import type { ImprovementAction } from './action.ts'
import { doersOf, judgesOf, partiesOf } from './answering.ts'

/** What a person may do with a confirmed action on a day; every rule of access to actions is asked through these. */

const isRepresentative = (organisation: Organisation, person: string, today: Day): boolean =>
  rolesOn(organisation, person, today).some(held => held.role === 'quality-representative')

const owes = (organisation: Organisation, person: string, action: ImprovementAction, today: Day): boolean =>
  action.responsible.people.includes(person) ||
  doersOf(organisation, action, today).some(one => one.person === person)

/**
 * That there is the action, and what is to be done: those who may read the minutes, those who owe it, who judges it,
 * and the quality representative, who supervises all actions. Quality Book ch. 5.
 */
export const maySeeAction = (
  organisation: Organisation,
  person: string,
  action: ImprovementAction,
  today: Day,
): boolean =>
  maySeeReview(organisation, person) &&
  (mayReadMinutes(organisation, person, action.review, today) ||
    owes(organisation, person, action, today) ||
    isRepresentative(organisation, person, today) ||
    (action.state === 'done' && judgesOf(organisation, action, today).some(one => one.person === person)))

/** The words of the minutes themselves are for their readers only. Quality Book ch. 11. */
export const maySeePassage = (
  organisation: Organisation,
  person: string,
  action: ImprovementAction,
  today: Day,
): boolean => mayReadMinutes(organisation, person, action.review, today)

/** Setting right and cancelling: those who answer for the review, and the quality representative. */
export const mayCorrectAction = (
  organisation: Organisation,
  person: string,
  action: ImprovementAction,
  today: Day,
): boolean =>
  mayRecord(organisation, person, action.review, today) || isRepresentative(organisation, person, today)

/** Telling that it is done: those who owe it, and those who answer for the review. */
export const mayMarkDone = (
  organisation: Organisation,
  person: string,
  action: ImprovementAction,
  today: Day,
): boolean =>
  owes(organisation, person, action, today) || mayRecord(organisation, person, action.review, today)

/** Judging: those whose turn it is and the quality representative, never one who had to do it. */
export const mayJudgeAction = (
  organisation: Organisation,
  person: string,
  action: ImprovementAction,
  today: Day,
): boolean =>
  !partiesOf(organisation, action, today).has(person) &&
  (judgesOf(organisation, action, today).some(one => one.person === person) ||
    mayRecord(organisation, person, action.review, today) ||
    isRepresentative(organisation, person, today))
