import { Button } from '@fluentui/react-components'
import { type FormEvent, useEffect, useState } from 'react'
import { routeOf } from '../route.ts'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { Icon } from './Icon.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { shellWords } from './words.ts'

/** What is at hand on every page: the search, the registers, and reporting an incident. */
export function ShellBar() {
  const say = useSay()
  const { go, route } = useSuite()
  const asked = route.page === 'search' ? (route.filters.q ?? '') : ''
  const [text, setText] = useState(asked)
  useEffect(() => setText(asked), [asked])
  const search = (event: FormEvent) => {
    event.preventDefault()
    const q = text.trim()
    if (q !== '') go({ page: 'search', path: [], filters: { q } })
  }
  return (
    <header className="shell-bar">
      <search>
        <form className="shell-search" onSubmit={search}>
          <input
            type="search"
            value={text}
            maxLength={1_000}
            aria-label={say(shellWords.search)}
            placeholder={say(shellWords.search)}
            onChange={event => setText(event.target.value)}
          />
          <Button type="submit" icon={<Icon name="search" />} aria-label={say(shellWords.find)} />
        </form>
      </search>
      <nav className="shell-places" aria-label={say(shellWords.app)}>
        <PlaceLink to={routeOf('registers', '')}>{say(shellWords.registers)}</PlaceLink>
        <PlaceLink className="as-button" to={routeOf('incidents', 'report')}>
          <Icon name="report" />
          {say(shellWords.reportIncident)}
        </PlaceLink>
      </nav>
    </header>
  )
}
