import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '../../api/domain/language.ts'
import { type Change, type Freshness, followChanges } from '../changes.ts'
import { pages } from '../pages.ts'
import { hashOf } from '../route.ts'
import type { Started } from '../startTab.ts'
import { type Suite, SuiteContext } from '../suite.ts'
import { useRoute } from '../useRoute.ts'
import { PageFooter } from './PageFooter.tsx'
import { ShellBar } from './ShellBar.tsx'
import { Waiting } from './Waiting.tsx'

type ChangeListener = (change: Change | undefined) => void

interface Props {
  started: Started
  language: Language
  chooseLanguage(language: Language): void
}

/** The signed-in tab: one page at a time, told of what changes on the server. */
export function SuiteRoom({ started, language, chooseLanguage }: Props) {
  const navigation = useRoute(started.teams)
  const [freshness, setFreshness] = useState<Freshness | undefined>(started.freshness)
  const [announced, setAnnounced] = useState('')
  const listeners = useRef(new Set<ChangeListener>())

  const tellAll = useCallback((change: Change | undefined) => {
    for (const listener of listeners.current) listener(change)
  }, [])

  useEffect(
    () =>
      followChanges(started.api, {
        change: tellAll,
        freshness: setFreshness,
        reconnected: () => tellAll(undefined),
      }),
    [started.api, tellAll],
  )

  const onChange = useCallback((listener: ChangeListener) => {
    listeners.current.add(listener)
    return () => void listeners.current.delete(listener)
  }, [])

  const suite: Suite = useMemo(
    () => ({
      ...navigation,
      ...started,
      freshness,
      language,
      chooseLanguage,
      onChange,
      announce: setAnnounced,
    }),
    [navigation, started, freshness, language, chooseLanguage, onChange],
  )
  const { route } = navigation
  const Page = pages[route.page]
  const place = hashOf({ ...route, filters: {} })

  return (
    <SuiteContext value={suite}>
      <div className="room">
        <ShellBar />
        <main key={place}>
          <Suspense fallback={<Waiting />}>
            <Page />
          </Suspense>
        </main>
        <PageFooter />
        <div className="announced" aria-live="polite">
          {announced}
        </div>
      </div>
    </SuiteContext>
  )
}
