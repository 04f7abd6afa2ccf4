import { dayAndTime } from '../format.ts'
import { useSay } from '../words.ts'
import type { CaseAnswer, TimelineEntry } from './answers.ts'
import { entryText } from './entryText.ts'
import { reportPhrases } from './reportWords.ts'
import { incidentWords as words } from './words.ts'

interface Props {
  page: Pick<CaseAnswer, 'report' | 'number' | 'reportedAt'>
  entries: readonly TimelineEntry[]
}

interface Line {
  readonly key: string
  readonly at: TimelineEntry['at']
  readonly text: string
  readonly by: string | undefined
}

/** What happened and what was done, in the order in which it happened; each line with who wrote it down. */
export function Timeline({ page, entries }: Props) {
  const say = useSay()
  const lines: Line[] = [
    ...(page.report
      ? [
          { key: 'noticed', at: page.report.noticedAt, text: say(words.noticedAt), by: undefined },
          {
            key: 'reported',
            at: page.reportedAt,
            text: say(reportPhrases.taken, page.number),
            by: undefined,
          },
        ]
      : []),
    ...entries.map(entry => ({
      key: String(entry.place),
      at: 'happenedAt' in entry.event ? entry.event.happenedAt : entry.at,
      text: entryText(say, entry.event),
      by: entry.byName,
    })),
  ].toSorted((a, b) => a.at.localeCompare(b.at))
  return (
    <ol className="timeline">
      {lines.map(line => (
        <li key={line.key}>
          <span className="quiet">{dayAndTime(say.language, line.at)}</span>
          <p>
            {line.text}
            {line.by && <span className="quiet"> · {line.by}</span>}
          </p>
        </li>
      ))}
    </ol>
  )
}
