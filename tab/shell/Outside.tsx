import { Button } from '@fluentui/react-components'
import type { Language } from '../../api/domain/language.ts'
import { isTeamsPage, pageFromSearch, routeFromHash, routeOf, sharedPlace } from '../route.ts'
import type { TabSettings } from '../startTab.ts'
import { useSay } from '../words.ts'
import { shellWords } from './words.ts'

interface Props {
  settings: TabSettings | undefined
  language: Language
  chooseLanguage(language: Language): void
}

/** The same place of the tab as a link that Teams opens. */
function placeInTeams(settings: TabSettings): string {
  const route = routeFromHash(location.hash) ?? routeOf(pageFromSearch(location.search), '')
  const context = encodeURIComponent(JSON.stringify({ subEntityId: sharedPlace(route) }))
  const page = isTeamsPage(route.page) ? route.page : 'mine'
  return `https://teams.microsoft.com/l/entity/${settings.appId}/${page}?context=${context}`
}

/** What somebody sees who opens the address in a browser. */
export function Outside({ settings, language, chooseLanguage }: Props) {
  const say = useSay()
  return (
    <main className="notice">
      <h1>{say(shellWords.outsideTitle)}</h1>
      <p>{say(shellWords.outsideText)}</p>
      {settings && (
        <p>
          <Button as="a" appearance="primary" href={placeInTeams(settings)}>
            {say(shellWords.outsideLink)}
          </Button>
        </p>
      )}
      <p>{say(shellWords.outsideWithin)}</p>
      <p>
        <Button
          appearance="subtle"
          lang={language === 'pl' ? 'en' : 'pl'}
          onClick={() => chooseLanguage(language === 'pl' ? 'en' : 'pl')}
        >
          {say(shellWords.otherLanguage)}
        </Button>
      </p>
    </main>
  )
}
