import { deliveryFailureWords } from '../../api/domain/obligations/delivery.ts'
import type { ReminderEntry } from '../../api/domain/obligations/reminderEntry.ts'
import { dayAndTime } from '../format.ts'
import { Icon } from '../shell/Icon.tsx'
import { type Say, useSay } from '../words.ts'
import { reviewPhrases, reviewWords, stepWords } from './words.ts'

interface Props {
  reminders: readonly ReminderEntry[]
  /** Says of which subject each one is, for lists of several. */
  named?: (entry: ReminderEntry) => string
}

/** Reminders, the latest first: when, to whom, at which step, and why one did not arrive. */
export function ReminderList({ reminders, named }: Props) {
  const say = useSay()
  if (reminders.length === 0) return <p>{say(reviewWords.noReminders)}</p>
  return (
    <ul className="plain">
      {reminders
        .toSorted((a, b) => (a.at < b.at ? 1 : -1))
        .map(entry => (
          <li key={`${entry.person} ${entry.obligation} ${entry.step} ${entry.at}`} className="reminder">
            {entry.state === 'undelivered' && <Icon name="overdue" className="state-overdue" />}
            <span>
              {dayAndTime(say.language, entry.at)}, {entry.name}
              {named && `, ${named(entry)}`}: {outcomeText(say, entry)}
            </span>
          </li>
        ))}
    </ul>
  )
}

function outcomeText(say: Say, entry: ReminderEntry): string {
  const asked = entry.askedBy
    ? `, ${say(reviewPhrases.askedBy, entry.askedBy)}`
    : ` (${say(stepWords(entry.step))})`
  if (entry.state === 'sent') return say(reviewWords.sent) + asked
  if (entry.state === 'claimed') return say(reviewWords.sending) + asked
  const why = entry.failure ? `. ${say(deliveryFailureWords[entry.failure])}` : ''
  return `${say(reviewWords.notDelivered)}${asked}${why}`
}
