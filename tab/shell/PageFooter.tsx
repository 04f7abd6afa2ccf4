import { routeOf } from '../route.ts'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { PlaceLink } from './PlaceLink.tsx'
import { shellPhrases, shellWords } from './words.ts'

export function PageFooter() {
  const say = useSay()
  const { me, language, chooseLanguage } = useSuite()
  const other = language === 'pl' ? 'en' : 'pl'
  return (
    <footer className="page-footer">
      <PlaceLink to={routeOf('accessibility', '')}>{say(shellWords.accessibility)}</PlaceLink>
      <PlaceLink to={routeOf('accessibility', 'help')}>{say(shellWords.help)}</PlaceLink>
      <button type="button" className="link" lang={other} onClick={() => chooseLanguage(other)}>
        {say(shellWords.otherLanguage)}
      </button>
      <span className="quiet">{say(shellPhrases.signedInAs, me.name)}</span>
    </footer>
  )
}
