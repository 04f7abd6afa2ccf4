import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { yearOf } from '../../api/domain/calendar/day.ts'
import { firstDayOf } from '../../api/domain/calendar/period.ts'
import { cellStateWords } from '../../api/domain/reviews/cell.ts'
import { requiredParts } from '../../api/domain/reviews/requiredParts.ts'
import { periodName } from '../format.ts'
import { Icon } from '../shell/Icon.tsx'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PageState } from '../shell/PageState.tsx'
import { type Data, useData } from '../useData.ts'
import { type Say, useSay } from '../words.ts'
import { type ReviewAnswer, type ReviewPlace, reviewAddress } from './answers.ts'
import { HeldForm } from './HeldForm.tsx'
import { HeldReview } from './HeldReview.tsx'
import { MinutesForm } from './MinutesForm.tsx'
import { PeriodFacts } from './PeriodFacts.tsx'
import { RemindButton } from './RemindButton.tsx'
import './review.css'
import { reviewPagePhrases, reviewPageWords } from './reviewPageWords.ts'
import { boardWords, reviewWords } from './words.ts'

const REGISTERS = ['reviews', 'minutes', 'reminders', 'roleHoldings', 'absences', 'minutesReaders']

/** One subject and period: when it was reviewed, its minutes as far as the reader may see them, the next step. */
export default function ReviewPage({ review }: { review: ReviewPlace }) {
  const say = useSay()
  const data = useData<ReviewAnswer>(reviewAddress(review), REGISTERS)
  return (
    <PageState data={data} name={say(reviewWords.page)} changes={() => 1}>
      {detail => <ShownReview review={review} detail={detail} data={data} />}
    </PageState>
  )
}

interface Props {
  review: ReviewPlace
  detail: ReviewAnswer
  data: Data<ReviewAnswer>
}

function ShownReview({ review, detail, data }: Props) {
  const say = useSay()
  const year = yearOf(firstDayOf(review.period))
  const name = `${detail.subjectName}, ${periodName(say.language, review.period)}`
  const toBoard = { page: 'reviews' as const, path: ['board', review.kind, String(year)], filters: {} }
  return (
    <>
      <PageHeader
        name={name}
        title={titleOf(say, detail)}
        above={[
          { name: say(reviewWords.page), to: { ...toBoard, path: [] } },
          { name: `${say(boardWords[review.kind].name)} ${year}`, to: toBoard },
        ]}
        asOf={data.state === 'ready' ? data.asOf : undefined}
      />
      <div className="review">
        <div className="review-main">
          {detail.reviews.length === 0 && <p>{say(reviewPageWords.notHeld)}</p>}
          {detail.reviews.map(one => (
            <HeldReview
              key={one.key}
              place={review}
              review={one}
              mayRead={detail.may.readMinutes}
              onSupplemented={detail.may.record ? data.reload : undefined}
            />
          ))}
          {detail.may.record && <NextSteps review={review} detail={detail} data={data} />}
        </div>
        <aside className="review-side" aria-label={say(reviewWords.dates)}>
          <h2>{say(reviewWords.dates)}</h2>
          <PeriodFacts detail={detail} />
          <RemindButton detail={detail} onReminded={data.reload} />
        </aside>
      </div>
    </>
  )
}

function titleOf(say: Say, detail: ReviewAnswer): string {
  const state = say(cellStateWords[detail.cell.state].word)
  const missing = detail.reviews.at(-1)?.versions.at(-1)?.missing ?? []
  const more =
    missing.length > 0
      ? `, ${say(reviewPagePhrases.missingOf, missing.length, requiredParts[detail.kind].length)}`
      : ''
  return say(reviewPagePhrases.title, detail.subjectName, detail.period, state) + more
}

/** What the person responsible can do: tell the date, hand in a file. */
function NextSteps({ review, detail, data }: Props) {
  const say = useSay()
  const last = detail.reviews.at(-1)
  const heldOn = last?.heldOn
  const recorded = last?.state === 'recorded'
  const [open, setOpen] = useState<'held' | 'minutes' | undefined>()
  const toggle = (form: 'held' | 'minutes') => setOpen(open === form ? undefined : form)
  return (
    <section className="next-steps">
      <div className="panel-actions">
        {!recorded && (
          <Button
            appearance={heldOn ? 'secondary' : 'primary'}
            aria-expanded={open === 'held'}
            onClick={() => toggle('held')}
          >
            {say(heldOn ? reviewPageWords.changeDate : reviewPageWords.recordHeld)}
          </Button>
        )}
        <Button
          appearance={heldOn && !recorded ? 'primary' : 'secondary'}
          icon={<Icon name="upload" />}
          aria-expanded={open === 'minutes'}
          onClick={() => toggle('minutes')}
        >
          {say(recorded ? reviewPageWords.sendCorrected : reviewPageWords.sendMinutes)}
        </Button>
      </div>
      {open === 'held' && (
        <HeldForm
          review={review}
          heldOn={heldOn}
          onSaved={saved => {
            data.replace({ ...detail, ...saved })
            setOpen(undefined)
          }}
        />
      )}
      {open === 'minutes' && <MinutesForm review={review} heldOn={heldOn} onFiled={data.reload} />}
    </section>
  )
}
