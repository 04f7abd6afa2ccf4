import { lazy } from 'react'
import { yearOf } from '../../api/domain/calendar/day.ts'
import { isPeriod } from '../../api/domain/calendar/period.ts'
import { REVIEW_KINDS, type ReviewKind } from '../../api/domain/reviews/schedule.ts'
import { useSuite } from '../suite.ts'
import { ReviewBoardPage } from './board/ReviewBoardPage.tsx'

const ReviewPage = lazy(() => import('./ReviewPage.tsx'))
const BoardPrintPage = lazy(() => import('./board/BoardPrintPage.tsx'))

const kindOf = (text: string | undefined): ReviewKind | undefined => REVIEW_KINDS.find(kind => kind === text)

/** Reviews: a board (`board/{kind}/{year}`, `…/print`) or one subject and period (`{kind}/{subject}/{period}`). */
export default function ReviewsPage() {
  const { route, today } = useSuite()
  const [first, second, third, fourth] = route.path
  const kind = kindOf(first)
  if (kind && second && third && isPeriod(third))
    return <ReviewPage review={{ kind, subject: second, period: third }} />
  const board = { kind: kindOf(second) ?? 'unit', year: Number(third) || yearOf(today) }
  return fourth === 'print' ? <BoardPrintPage {...board} /> : <ReviewBoardPage {...board} />
}
