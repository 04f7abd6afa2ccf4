import { Button } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import { momentSeenOn } from '../format.ts'
import { type Route, sharedPlace } from '../route.ts'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { Icon } from './Icon.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { shellPhrases, shellWords } from './words.ts'

interface Props {
  /** The answer to the page's question, in words with a number. */
  title: string
  /** Name of the place, for the browser's title and shared links. */
  name: string
  above?: readonly { name: string; to: Route }[]
  asOf?: Instant | undefined
  /** What is here is for the reader alone: its address holds what they have typed and is not to be shared. */
  personal?: boolean
  children?: ReactNode
}

/** Breadcrumb, heading and how fresh the data is; a new place takes the focus to its heading. */
export function PageHeader({ title, name, above = [], asOf, personal, children }: Props) {
  const say = useSay()
  const { teams, route, announce, freshness, today } = useSuite()
  const heading = useRef<HTMLHeadingElement>(null)
  const place = `${route.page}/${route.path.join('/')}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves with the place, and only with it
  useEffect(() => {
    // What Teams opens first keeps the focus where Teams has put it.
    if (history.state !== null) heading.current?.focus({ preventScroll: true })
  }, [place])
  useEffect(() => {
    document.title = `${name} – ${say(shellWords.app)}`
  }, [name, say])
  const share = () => {
    teams.share(sharedPlace(route), name)
    announce(say(shellWords.copyLink))
  }
  const at = asOf ?? freshness?.asOf
  return (
    <header className="page-header">
      {above.length > 0 && (
        <nav aria-label={say(shellWords.youAreHere)}>
          <ol className="breadcrumb">
            {above.map(step => (
              <li key={step.name}>
                <PlaceLink to={step.to}>{step.name}</PlaceLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="title-line">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className="title-side">
          {children}
          {!personal && (
            <Button appearance="subtle" icon={<Icon name="link" />} onClick={share}>
              {say(shellWords.copyLink)}
            </Button>
          )}
          {at && (
            <span className="as-of">{say(shellPhrases.asOf, momentSeenOn(say.language, at, today))}</span>
          )}
        </div>
      </div>
    </header>
  )
}
