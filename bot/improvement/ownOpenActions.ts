import type { ImprovementAction } from '../../api/domain/improvement/action.ts'
import { doersOf } from '../../api/domain/improvement/answering.ts'
import type { PersonTurn } from '../personTurn.ts'

/** The open actions that a person has to do, deputies included; those with a day first. */
export const ownOpenActions = ({ suite, person }: PersonTurn): ImprovementAction[] => {
  const { organisation, actions } = suite.office()
  const today = suite.today()
  const day = ({ deadline }: ImprovementAction): string => (deadline.kind === 'day' ? deadline.day : '9999')
  return actions
    .filter(one => one.state === 'open')
    .filter(one => doersOf(organisation, one, today).some(acting => acting.person === person.id))
    .toSorted((a, b) => (day(a) < day(b) ? -1 : 1))
}
