import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Duty } from '../../api/domain/obligations/duties.ts'
import { standingWords } from '../../api/domain/obligations/obligation.ts'
import { placeOfReview } from '../reviews/answers.ts'
import { HeldForm } from '../reviews/HeldForm.tsx'
import { MinutesForm } from '../reviews/MinutesForm.tsx'
import type { Route } from '../route.ts'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { StateMark, stateOfStanding } from '../shell/StateMark.tsx'
import { useSuite } from '../suite.ts'
import { type Say, useSay } from '../words.ts'
import { dutyTitle, nextStepWords, obligationPhrases, obligationWords } from './words.ts'

interface Props {
  duty: Duty
  /** Whether the reader owes it and can take the next step from here. */
  own: boolean
  onDone(): void
}

/** One duty: the whole row leads to its review, one button is the one next step. */
export function DutyRow({ duty, own, onDone }: Props) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const { go } = useSuite()
  const { review } = duty
  const elsewhere = placeOfStep(duty)
  const what = `${say(dutyTitle(duty.kind), review.period)}, ${duty.subjectName}`
  const title = duty.action ? `${duty.action.number}: ${duty.action.task ?? what}` : what
  return (
    <li className={`duty duty-${duty.standing}`}>
      <StateMark state={stateOfStanding[duty.standing]} word={standingText(say, duty)} />
      <div className="duty-words">
        <PlaceLink className="duty-title" to={elsewhere ?? placeOfReview(review)}>
          {title}
        </PlaceLink>
        <span className="quiet">{factsOf(say, duty, own)}</span>
      </div>
      {own && duty.doneOn === undefined && (
        <Button
          appearance={duty.standing === 'overdue' ? 'primary' : 'secondary'}
          aria-expanded={elsewhere ? undefined : open}
          aria-label={`${say(nextStepWords[duty.kind])}: ${title}`}
          onClick={() => (elsewhere ? go(elsewhere) : setOpen(!open))}
        >
          {say(nextStepWords[duty.kind])}
        </Button>
      )}
      {open && (
        <div className="duty-form">
          {duty.kind === 'hold-review' ? (
            <HeldForm review={review} onSaved={onDone} />
          ) : (
            <MinutesForm review={review} onFiled={onDone} />
          )}
        </div>
      )}
    </li>
  )
}

/** Where the next step is taken, when it is not taken here. */
function placeOfStep({ action, kind }: Duty): Route | undefined {
  if (action) return { page: 'actions', path: [action.key], filters: {} }
  return kind === 'judge-minutes' ? { page: 'acceptance', path: [], filters: {} } : undefined
}

function standingText(say: Say, duty: Duty): string {
  if (duty.standing === 'overdue') return say(obligationPhrases.lateBy, duty.days)
  if (duty.standing === 'due-soon' || duty.standing === 'open')
    return duty.days === 0 ? say(obligationWords.today) : say(obligationPhrases.dueIn, duty.days)
  return say(standingWords[duty.standing])
}

function factsOf(say: Say, duty: Duty, own: boolean): string {
  const waiting = duty.owedBy.length > 0 ? duty.owedBy.join(', ') : say(obligationWords.vacant)
  return [
    duty.doneOn === undefined
      ? say(obligationPhrases.due, duty.due)
      : say(obligationPhrases.doneOn, duty.doneOn),
    say(obligationPhrases.ground, duty.point),
    ...(own && duty.standing === 'overdue' ? [say(obligationPhrases.escalates, duty.escalatesOn)] : []),
    ...(duty.standsInFor ? [say(obligationPhrases.standsInFor, duty.standsInFor)] : []),
    ...(own ? [] : [say(obligationPhrases.owedBy, waiting)]),
  ].join(' · ')
}
