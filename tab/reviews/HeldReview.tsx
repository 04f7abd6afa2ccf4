import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReviewDetail, VersionDetail } from '../../api/domain/reviews/periodDetail.ts'
import { dayAndTime, fileSize } from '../format.ts'
import { FileButton } from '../shell/FileButton.tsx'
import { Icon } from '../shell/Icon.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { type ReviewPlace, reviewAddress } from './answers.ts'
import { CompareVersions } from './CompareVersions.tsx'
import { Findings } from './Findings.tsx'
import { proposalPhrases } from './proposalWords.ts'
import { reviewPagePhrases, reviewPageWords } from './reviewPageWords.ts'

interface Props {
  place: ReviewPlace
  review: ReviewDetail
  mayRead: boolean
  /** Set for those who may complete the minutes; called when they have. */
  onSupplemented?: (() => void) | undefined
}

/** A review of the period: its date, its minutes and their versions. */
export function HeldReview({ place, review, mayRead, onSupplemented }: Props) {
  const say = useSay()
  const versions = review.versions.toSorted((a, b) => b.version - a.version)
  const latest = versions[0]
  const address = (version: number) =>
    `${reviewAddress(place)}/minutes/${encodeURIComponent(review.key)}/${version}`
  return (
    <section className="held">
      <h2>
        {review.heldOn
          ? say(reviewPagePhrases.held, review.heldOn)
          : review.plannedOn && say(reviewPagePhrases.planned, review.plannedOn)}
        {review.extraordinary && `, ${say(reviewPageWords.extraordinary)}`}
      </h2>
      {review.firstFiledOn && review.minutesDue ? (
        <p>{say(reviewPagePhrases.filed, review.firstFiledOn, review.firstFiledOn <= review.minutesDue)}</p>
      ) : (
        review.minutesDue && (
          <p>
            {say(reviewPageWords.noMinutes)} {say(reviewPagePhrases.minutesDue, review.minutesDue)}.
          </p>
        )
      )}
      {latest && mayRead && (
        <Findings
          address={address(latest.version)}
          kind={place.kind}
          supplement={
            onSupplemented && { version: latest.version, heldOn: review.heldOn, onSaved: onSupplemented }
          }
        />
      )}
      {latest && !mayRead && (
        <p className="bar">
          <Icon name="no-access" />
          {say(reviewPageWords.contentHidden)}
        </p>
      )}
      {versions.length > 0 && (
        <>
          <h3>{say(reviewPageWords.versions)}</h3>
          <ul className="plain versions">
            {versions.map(one => (
              <li key={one.version}>
                <Version version={one} address={address(one.version)} />
                {latest && mayRead && one !== latest && (
                  <CompareWith
                    now={{ version: latest.version, address: address(latest.version) }}
                    before={{ version: one.version, address: address(one.version) }}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function CompareWith(versions: Parameters<typeof CompareVersions>[0]) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(proposalPhrases.compare, versions.before.version)}
      </Button>
      {open && <CompareVersions {...versions} />}
    </>
  )
}

function Version({ version, address }: { version: VersionDetail; address: string }) {
  const say = useSay()
  const { teams } = useSuite()
  const { file } = version
  return (
    <>
      <span>
        {say(
          reviewPagePhrases.version,
          version.version,
          dayAndTime(say.language, version.filedAt),
          version.filedBy,
        )}
      </span>
      {file && (
        <span className="file">
          <span className="quiet">
            {file.name}, {fileSize(say.language, file.size)}
          </span>
          <FileButton
            word={say(reviewPageWords.download)}
            label={`${say(reviewPageWords.download)}: ${file.name}`}
            path={`${address}/file`}
            name={file.name}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<Icon name="open" />}
            aria-label={`${say(reviewPageWords.openInSharePoint)}: ${file.name}`}
            onClick={() => void teams.openLink(file.url)}
          >
            {say(reviewPageWords.openInSharePoint)}
          </Button>
        </span>
      )}
    </>
  )
}
