import { cellStateWords } from '../../api/domain/reviews/cell.ts'
import { capital, periodName } from '../format.ts'
import { faultText } from '../shell/faultText.ts'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { SidePanel } from '../shell/SidePanel.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { useData } from '../useData.ts'
import { useSay } from '../words.ts'
import { placeOfReview, type ReviewAnswer, type ReviewPlace, reviewAddress } from './answers.ts'
import { PeriodFacts } from './PeriodFacts.tsx'
import { RemindButton } from './RemindButton.tsx'
import { reviewWords } from './words.ts'

const REGISTERS = ['reviews', 'minutes', 'reminders', 'roleHoldings', 'absences']

/** What is behind a cell of the board: dates, ground, who, and what was done to remind them. */
export default function PeriodPanel({ review, close }: { review: ReviewPlace; close(): void }) {
  const say = useSay()
  const data = useData<ReviewAnswer>(reviewAddress(review), REGISTERS)
  const period = capital(periodName(say.language, review.period))
  if (data.state !== 'ready')
    return (
      <SidePanel title={period} close={close}>
        {data.state === 'loading' ? <Waiting /> : <p role="alert">{faultText(say, data.fault)}</p>}
      </SidePanel>
    )
  const detail = data.newer ?? data.value
  return (
    <SidePanel title={`${detail.subjectName}, ${periodName(say.language, review.period)}`} close={close}>
      <StateMark state={detail.cell.state} word={say(cellStateWords[detail.cell.state].word)} />
      <h3>{say(reviewWords.dates)}</h3>
      <PeriodFacts detail={detail} />
      <div className="panel-actions">
        <RemindButton detail={detail} onReminded={data.reload} />
        <PlaceLink className="button-link" to={placeOfReview(review)}>
          {say(reviewWords.openReview)}
        </PlaceLink>
      </div>
    </SidePanel>
  )
}
