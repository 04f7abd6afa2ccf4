import type { ReminderEntry } from '../../api/domain/obligations/reminderEntry.ts'
import { periodName } from '../format.ts'
import { faultText } from '../shell/faultText.ts'
import { SidePanel } from '../shell/SidePanel.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { useData } from '../useData.ts'
import { useSay } from '../words.ts'
import { ReminderList } from './ReminderList.tsx'
import { reviewPhrases, reviewWords } from './words.ts'

/** Whom a reminder did not reach and why. */
export default function UndeliveredPanel({ close }: { close(): void }) {
  const say = useSay()
  const data = useData<{ entries: readonly ReminderEntry[] }>('/api/undelivered', ['reminders'])
  const title =
    data.state === 'ready'
      ? say(reviewPhrases.undelivered, data.value.entries.length)
      : say(reviewWords.undelivered)
  return (
    <SidePanel title={title} close={close}>
      {data.state === 'loading' && <Waiting />}
      {data.state === 'failed' && <p role="alert">{faultText(say, data.fault)}</p>}
      {data.state === 'ready' &&
        (data.value.entries.length === 0 ? (
          <p>{say(reviewWords.allDelivered)}</p>
        ) : (
          <ReminderList
            reminders={data.value.entries}
            named={entry => `${entry.subjectName}, ${periodName(say.language, entry.period)}`}
          />
        ))}
    </SidePanel>
  )
}
