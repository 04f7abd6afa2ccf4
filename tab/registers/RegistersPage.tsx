import type { Words } from '../../api/domain/language.ts'
import { REVIEW_KINDS, reviewRules } from '../../api/domain/reviews/schedule.ts'
import { capital } from '../format.ts'
import { type PageName, routeOf } from '../route.ts'
import { Icon } from '../shell/Icon.tsx'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { registerWords as words } from './words.ts'

interface Tile {
  readonly page: PageName
  readonly name: Words
  readonly text: Words
}

/** The registers that the reader has something to do with, and the empty templates of minutes. */
export default function RegistersPage() {
  const say = useSay()
  const { me } = useSuite()
  const holds = (...roles: readonly string[]) => me.roles.some(held => roles.includes(held.role))
  const representative = holds('quality-representative')
  const tiles: Tile[] = [
    { page: 'actions', name: words.actions, text: words.actionsText },
    { page: 'incidents', name: words.incidents, text: words.incidentsText },
    { page: 'documents', name: words.documents, text: words.documentsText },
    ...(representative
      ? [
          { page: 'acceptance' as const, name: words.acceptance, text: words.acceptanceText },
          { page: 'questions' as const, name: words.questions, text: words.questionsText },
        ]
      : holds('process-owner', 'administrator')
        ? [{ page: 'questions' as const, name: words.questions, text: words.waitingText }]
        : []),
    ...(holds('administrator')
      ? [{ page: 'health' as const, name: words.health, text: words.healthText }]
      : []),
  ]
  return (
    <>
      <PageHeader name={say(words.page)} title={say(words.title)} />
      <ul className="tile-row">
        {tiles.map(tile => (
          <li key={tile.page}>
            <PlaceLink className="big-tile" to={routeOf(tile.page, '')}>
              <strong>{say(tile.name)}</strong>
              <span className="quiet">{say(tile.text)}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
      <h2>{say(words.templates)}</h2>
      <p>{say(words.templatesText)}</p>
      <ul className="plain">
        {REVIEW_KINDS.map(kind => (
          <li key={kind}>
            <a className="link" href={`/api/templates/${kind}`} download>
              <Icon name="download" /> {capital(say(reviewRules[kind].words))}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
