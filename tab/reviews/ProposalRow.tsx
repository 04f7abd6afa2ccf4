import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { ToldProposal } from '../../api/improvement/versionActions.ts'
import { deadlineText, responsibleText } from '../actions/actionFacts.ts'
import { actionWords } from '../actions/words.ts'
import { useSave } from '../form/useSave.ts'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { SaveFault } from '../shell/SaveFault.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { type Say, useSay } from '../words.ts'
import { ProposalForm } from './ProposalForm.tsx'
import {
  changeWords,
  proposalPhrases,
  standingWords,
  taskInDoubtWords,
  whenQuestionWords,
  whoQuestionWords,
  proposalWords as words,
} from './proposalWords.ts'
import { reviewPagePhrases } from './reviewPageWords.ts'

interface Props {
  proposal: ToldProposal
  /** Whether the reader may confirm. */
  may: boolean
  post(path: string, body?: object): Promise<void>
}

/** One task of the minutes: what was read and where, what is asked, and what may be done with it. */
export function ProposalRow({ proposal, may, post }: Props) {
  const say = useSay()
  const save = useSave()
  const [correcting, setCorrecting] = useState(false)
  const { n, standing, action, changes } = proposal
  const questions = questionsOf(say, proposal)
  const act = (path: string, body?: object) => void save.run(() => post(`${n}/${path}`, body))
  const button = (word: (typeof words)[keyof typeof words], press: () => void) => (
    <Button
      size="small"
      disabledFocusable={save.saving}
      aria-label={`${say(word)}: ${proposal.task}`}
      onClick={press}
    >
      {say(word)}
    </Button>
  )
  return (
    <li className="proposal">
      <p>
        {action ? (
          <PlaceLink to={{ page: 'actions', path: [action.key], filters: {} }}>{action.number}</PlaceLink>
        ) : null}{' '}
        <strong>{proposal.task}</strong>
      </p>
      <StateMark
        state={questions.length > 0 && standing === 'new' ? 'due-soon' : standingWords[standing].mark}
        word={say(questions.length > 0 && standing === 'new' ? words.toCheck : standingWords[standing].word)}
      />
      <p className="quiet">
        {say(actionWords.responsible)}: {responsibleText(say, proposal)} · {say(actionWords.deadline)}:{' '}
        {proposal.deadline ? deadlineText(say, proposal.deadline) : (proposal.deadlineText ?? '–')}
      </p>
      {standing === 'new' && questions.length > 0 && <p>{questions.join(' ')}</p>}
      {standing === 'changed' && action && (
        <p>
          {say(proposalPhrases.changes, changes.map(one => say(changeWords[one])).join(', '))}{' '}
          {say(words.wasConfirmed)}: {action.task}, {responsibleText(say, action)},{' '}
          {deadlineText(say, action.deadline)}.
        </p>
      )}
      {proposal.passage && proposal.passage !== proposal.task && (
        <blockquote>
          „{proposal.passage}”
          {proposal.page !== undefined && (
            <span className="quiet"> {say(reviewPagePhrases.page, proposal.page)}</span>
          )}
        </blockquote>
      )}
      {may && standing === 'new' && (
        <div className="panel-actions">
          {button(questions.length > 0 ? words.correct : words.confirm, () =>
            questions.length > 0 ? setCorrecting(true) : act('confirm', certainFields(proposal)),
          )}
          {questions.length === 0 && button(words.correct, () => setCorrecting(true))}
          {button(words.dismiss, () => act('dismiss'))}
        </div>
      )}
      {may && (standing === 'changed' || standing === 'dropped') && (
        <div className="panel-actions">
          {button(standing === 'dropped' ? words.takeDropped : words.take, () =>
            act('settle', { settlement: 'take' }),
          )}
          {button(words.keep, () => act('settle', { settlement: 'keep' }))}
        </div>
      )}
      {save.fault && <SaveFault fault={save.fault} />}
      {correcting && <ProposalForm proposal={proposal} post={post} close={() => setCorrecting(false)} />}
    </li>
  )
}

const questionsOf = (
  say: Say,
  { taskInDoubt, responsibleQuestion, deadlineQuestion }: ToldProposal,
): string[] => [
  ...(taskInDoubt ? [say(taskInDoubtWords)] : []),
  ...(responsibleQuestion ? [say(whoQuestionWords[responsibleQuestion])] : []),
  ...(deadlineQuestion ? [say(whenQuestionWords[deadlineQuestion])] : []),
]

/** A task that nothing is asked about, as the API takes it. */
const certainFields = ({ task, responsible, responsibleText, deadline }: ToldProposal) => ({
  task,
  people: responsible.map(one => one.id),
  ...(responsibleText === undefined ? {} : { responsibleText }),
  deadline,
})
