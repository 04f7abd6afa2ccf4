import { PageHeader } from '../shell/PageHeader.tsx'
import { PageState } from '../shell/PageState.tsx'
import { useSuite } from '../suite.ts'
import { countChanges, type Data, useData } from '../useData.ts'
import { useSay } from '../words.ts'
import { AskedQuestions } from './AskedQuestions.tsx'
import type { QuestionsAnswer, WaitingAnswer } from './answers.ts'
import { OfficeWords } from './OfficeWords.tsx'
import './questions.css'
import { WaitingQuestion } from './WaitingQuestion.tsx'
import { questionPhrases, questionWords as words } from './words.ts'

/** Questions: those that wait for the reader; for the quality representative also what was asked. */
export default function QuestionsPage() {
  const { me } = useSuite()
  return me.roles.some(held => held.role === 'quality-representative') ? <Overview /> : <WaitingOnly />
}

const useWaiting = () => useData<WaitingAnswer>('/api/questions/waiting', ['passedQuestions', 'documents'])

function Overview() {
  const say = useSay()
  const data = useData<QuestionsAnswer>('/api/questions', ['questions', 'passedQuestions'])
  const waiting = useWaiting()
  return (
    <PageState
      data={data}
      name={say(words.page)}
      changes={(shown, newer) => countChanges(shown.asked, newer.asked, one => one.key)}
    >
      {view => (
        <>
          <PageHeader
            name={say(words.page)}
            title={say(questionPhrases.headline, view.counts.all, view.counts.near + view.counts.nothing)}
            asOf={data.state === 'ready' ? data.asOf : undefined}
          />
          <p className="quiet">
            {say(questionPhrases.since, view.since, view.counts.passedOn, view.counts.notIt)}
          </p>
          <Waiting data={waiting} />
          <AskedQuestions view={view} />
          <OfficeWords />
        </>
      )}
    </PageState>
  )
}

function WaitingOnly() {
  const say = useSay()
  const data = useWaiting()
  return (
    <PageState
      data={data}
      name={say(words.page)}
      changes={(shown, newer) => countChanges(shown.questions, newer.questions, one => one.key)}
    >
      {({ questions }) => (
        <>
          <PageHeader
            name={say(words.page)}
            title={
              questions.length === 0
                ? say(words.nothingWaits)
                : say(questionPhrases.waiting, questions.length)
            }
          />
          <Waiting data={data} />
          <OfficeWords />
        </>
      )}
    </PageState>
  )
}

function Waiting({ data }: { data: Data<WaitingAnswer> }) {
  const say = useSay()
  if (data.state !== 'ready' || data.value.questions.length === 0) return null
  return (
    <section>
      <h2>
        {say(words.waiting)} ({data.value.questions.length})
      </h2>
      <ul className="waiting-list">
        {data.value.questions.map(one => (
          <WaitingQuestion key={one.key} question={one} replace={data.replace} />
        ))}
      </ul>
    </section>
  )
}
