import { useSay } from '../words.ts'
import type { ReviewAnswer } from './answers.ts'
import { OwedList } from './OwedList.tsx'
import { People } from './People.tsx'
import { ReminderList } from './ReminderList.tsx'
import { reviewPhrases, reviewWords } from './words.ts'

/** What is owed for a period, on what ground, by whom, and who was reminded: the same in the panel and on the page. */
export function PeriodFacts({ detail }: { detail: ReviewAnswer }) {
  const say = useSay()
  return (
    <>
      <OwedList owed={detail.owed} />
      <p className="quiet">
        {say(reviewWords.ground)}: {say(reviewPhrases.ground, detail.point)}
      </p>
      <People name={reviewWords.responsible} people={detail.responsible} />
      <People name={reviewWords.superiors} people={detail.superiors} />
      {/* Others do not learn of reminders, and must not read that there were none. */}
      {detail.may.remind && (
        <>
          <h3>{say(reviewWords.reminders)}</h3>
          <ReminderList reminders={detail.reminders} />
        </>
      )}
    </>
  )
}
