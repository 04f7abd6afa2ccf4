import type { ActionView } from '../../api/improvement/actionViews.ts'
import { placeOfReview } from '../reviews/answers.ts'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PageState } from '../shell/PageState.tsx'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { useSuite } from '../suite.ts'
import { type Data, useData } from '../useData.ts'
import { useSay } from '../words.ts'
import { ActionWork } from './ActionWork.tsx'
import { actionAddress, deadlineText, responsibleText, sourceText, statusText } from './actionFacts.ts'
import { actionPhrases, effectiveWords, markOfStatus, actionWords as words } from './words.ts'

const REGISTERS = ['improvementActions', 'people', 'roleHoldings', 'absences']

/** One improvement action: what was agreed, what became of it, and the next step of who may take it. */
export default function ActionPage({ id }: { id: string }) {
  const say = useSay()
  const data = useData<ActionView>(actionAddress(id), REGISTERS)
  return (
    <PageState data={data} name={say(words.page)} changes={() => 1}>
      {action => <Shown action={action} data={data} />}
    </PageState>
  )
}

function Shown({ action, data }: { action: ActionView; data: Data<ActionView> }) {
  const say = useSay()
  const { today } = useSuite()
  const state = statusText(say, action, today)
  return (
    <>
      <PageHeader
        name={action.number}
        title={`${action.number}: ${state.toLocaleLowerCase('pl-PL')}`}
        above={[{ name: say(words.page), to: { page: 'actions', path: [], filters: {} } }]}
        asOf={data.state === 'ready' ? data.asOf : undefined}
      />
      <p className="lead">{action.task}</p>
      <StateMark state={markOfStatus[action.status]} word={state} />
      <ActionWork action={action} replace={data.replace} />
      <Facts action={action} />
    </>
  )
}

function Facts({ action }: { action: ActionView }) {
  const say = useSay()
  const { teams } = useSuite()
  const { deed, judgement, cancellation } = action
  return (
    <dl className="facts">
      <dt>{say(words.responsible)}</dt>
      <dd>{responsibleText(say, action)}</dd>
      <dt>{say(words.deadline)}</dt>
      <dd>{deadlineText(say, action.deadline)}</dd>
      <dt>{say(words.review)}</dt>
      <dd>
        <PlaceLink to={placeOfReview(action.review)}>{sourceText(say, action)}</PlaceLink>
      </dd>
      {action.passage && (
        <>
          <dt>{say(words.passage)}</dt>
          <dd>
            „{action.passage}”
            {action.page !== undefined && (
              <span className="quiet"> {say(actionPhrases.page, action.page)}</span>
            )}
          </dd>
        </>
      )}
      <dt>{say(words.confirmed)}</dt>
      <dd>{say(actionPhrases.onBy, action.confirmedOn, action.confirmedBy)}</dd>
      {deed && (
        <>
          <dt>{say(words.done)}</dt>
          <dd>
            {say(actionPhrases.onBy, deed.on, deed.by)}
            {deed.evidence && <p>{deed.evidence}</p>}
            {deed.url && (
              <p>
                <button
                  type="button"
                  className="link"
                  onClick={() => void teams.openLink(deed.url as string)}
                >
                  {say(words.openEvidence)}
                </button>
              </p>
            )}
          </dd>
        </>
      )}
      {judgement && (
        <>
          <dt>{say(words.judgement)}</dt>
          <dd>
            {say(effectiveWords[judgement.effective ? 'yes' : 'no'])},{' '}
            {say(actionPhrases.onBy, judgement.on, judgement.by)}
            {judgement.remark && <p>{judgement.remark}</p>}
          </dd>
        </>
      )}
      {cancellation && (
        <>
          <dt>{say(words.cancelled)}</dt>
          <dd>
            {say(actionPhrases.onBy, cancellation.on, cancellation.by)}
            <p>{cancellation.reason}</p>
          </dd>
        </>
      )}
    </dl>
  )
}
