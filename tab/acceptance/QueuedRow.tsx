import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { partWords } from '../../api/domain/reviews/requiredParts.ts'
import type { QueuedMinutes } from '../../api/reviews/acceptance/acceptanceQueue.ts'
import type { JudgedVersion } from '../../api/reviews/acceptance/judgeVersion.ts'
import { SaveForm } from '../form/SaveForm.tsx'
import { TextArea } from '../form/TextArea.tsx'
import { useSave } from '../form/useSave.ts'
import { periodName } from '../format.ts'
import { obligationPhrases } from '../obligations/words.ts'
import { placeOfReview, reviewAddress } from '../reviews/answers.ts'
import { FoundParts } from '../reviews/FoundParts.tsx'
import { reviewPageWords } from '../reviews/reviewPageWords.ts'
import { Icon } from '../shell/Icon.tsx'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { SaveFault } from '../shell/SaveFault.tsx'
import { StateMark, stateOfStanding } from '../shell/StateMark.tsx'
import { useSuite } from '../suite.ts'
import { type Say, useSay } from '../words.ts'
import { acceptancePhrases, acceptanceWords as words } from './words.ts'

interface Props {
  minutes: QueuedMinutes
  /** Told with what became of it, in words. */
  onJudged(text: string): void
}

/** One set of minutes with what the Book wants in it, to be accepted or returned. */
export function QueuedRow({ minutes, onJudged }: Props) {
  const say = useSay()
  const { api, announce, teams } = useSuite()
  const save = useSave()
  const [returning, setReturning] = useState(false)
  const [remark, setRemark] = useState('')
  const [tried, setTried] = useState(false)
  const { review, version, subjectName, parts } = minutes
  const title = `${subjectName}, ${periodName(say.language, review.period)}`

  const judge = (verdict: 'accept' | 'return') =>
    void save.run(async () => {
      const judged = await api.post<JudgedVersion>(
        `${reviewAddress(review)}/minutes/${encodeURIComponent(review.key)}/${version}/${verdict}`,
        verdict === 'return' ? { remark: remark.trim() } : {},
      )
      const text = judgedText(say, title, judged)
      announce(text)
      onJudged(text)
    })

  return (
    <li className="queued">
      <h2>{title}</h2>
      <StateMark
        state={stateOfStanding[minutes.standing]}
        word={minutes.standing === 'overdue' ? say(obligationPhrases.lateBy, minutes.days) : say(words.waits)}
      />
      <p className="quiet">
        {say(acceptancePhrases.facts, version, minutes.filedOn, minutes.filedBy)} ·{' '}
        {say(obligationPhrases.due, minutes.due)}
        {minutes.owners.length > 0 && ` · ${say(acceptancePhrases.owners, minutes.owners.join(', '))}`}
      </p>
      {minutes.returned.length > 0 && (
        <p>
          {say(words.returnedBefore)}:{' '}
          {minutes.returned
            .map(one => say(acceptancePhrases.returned, one.version, one.on, one.remark))
            .join('; ')}
        </p>
      )}
      {parts ? (
        <details className="group">
          <summary>{partsText(say, parts)}</summary>
          <FoundParts parts={parts} />
        </details>
      ) : (
        <p className="bar">{say(words.unread)}</p>
      )}
      <div className="panel-actions">
        <Button
          appearance="primary"
          disabledFocusable={save.saving}
          aria-label={`${say(words.accept)}: ${title}`}
          onClick={() => judge('accept')}
        >
          {say(words.accept)}
        </Button>
        <Button
          aria-expanded={returning}
          aria-label={`${say(words.returnIt)}: ${title}`}
          onClick={() => setReturning(!returning)}
        >
          {say(words.returnIt)}
        </Button>
        <Button
          appearance="subtle"
          icon={<Icon name="open" />}
          onClick={() => void teams.openLink(minutes.file.url)}
        >
          {minutes.file.name}
        </Button>
        <PlaceLink to={placeOfReview(review)}>{say(words.openReview)}</PlaceLink>
      </div>
      {save.fault && !returning && <SaveFault fault={save.fault} />}
      {returning && (
        <SaveForm
          opens
          verb={say(words.returnIt)}
          save={save}
          submit={() => {
            setTried(true)
            if (remark.trim() !== '') judge('return')
          }}
          cancel={() => setReturning(false)}
        >
          <TextArea
            label={say(words.remark)}
            value={remark}
            change={setRemark}
            required
            problem={tried && remark.trim() === '' ? say(words.remarkMissing) : undefined}
          />
        </SaveForm>
      )}
    </li>
  )
}

/** What of the required parts is not there, or that all of it is. */
function partsText(say: Say, parts: NonNullable<QueuedMinutes['parts']>): string {
  const wanting = parts.filter(one => one.state !== 'present')
  return wanting.length === 0
    ? `${say(words.parts)}: ${say(words.allThere)}`
    : `${say(words.parts)}: ${wanting.map(one => `${say(partWords[one.part])} (${say(reviewPageWords[one.state]).toLocaleLowerCase('pl-PL')})`).join(', ')}`
}

function judgedText(say: Say, title: string, { judgement, told }: JudgedVersion): string {
  const namesOf = (delivered: boolean) =>
    told
      .filter(one => one.delivered === delivered)
      .map(one => one.name)
      .join(', ')
  const missed = namesOf(false)
  return [
    say(acceptancePhrases.judged, title, judgement.verdict === 'accepted', namesOf(true)),
    ...(missed ? [say(acceptancePhrases.notTold, missed)] : []),
  ].join(' ')
}
