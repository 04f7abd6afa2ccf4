import { Button, Input, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components'
import { ArrowClockwiseRegular, ArrowLeftRegular } from '@fluentui/react-icons'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ChatPerson } from '../chatEntry.ts'
import { usePage } from './PageContext.tsx'
import { type AppPage, goTo } from './place.ts'
import { tabFunctions } from './tabFunctions.ts'
import { answerFrame, tellFrame } from './teamsHost.ts'

const PATIENCE_MS = 30_000

/** The address of a page's content, as the manifest gives one for every static tab. */
function contentAddress(tabUrl: string, page: AppPage): URL {
  const address = new URL(tabUrl)
  address.searchParams.set('page', page)
  return address
}

interface Props {
  tabUrl: string
  person: ChatPerson
  page: AppPage
  subPage: string
  onReload(): void
}

/** The app's page in a frame, with Teams around it; a new frame for every person, page and move. */
export function TabFrame({ tabUrl, person, page, subPage, onReload }: Props) {
  const { settings, setup, say } = usePage()
  const frame = useRef<HTMLIFrameElement>(null)
  const [state, setState] = useState<'loading' | 'loaded' | 'silent'>('loading')
  const [failure, setFailure] = useState<string>()
  const [hasBack, setHasBack] = useState(false)
  const [link, setLink] = useState<string>()
  const address = useMemo(() => contentAddress(tabUrl, page), [tabUrl, page])
  const current = useRef(settings)
  current.current = settings

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const sessionId = crypto.randomUUID()
    const scene = { setup, settings: () => current.current, person, page, subPage, sessionId }
    const stop = answerFrame(
      element,
      address.origin,
      tabFunctions(scene, {
        loaded: () => setState('loaded'),
        failed: setFailure,
        wantsBack: setHasBack,
        share(shared) {
          setLink(shared)
          // Not allowed without a click on some browsers; the field below shows the link anyway.
          navigator.clipboard?.writeText(shared).catch(() => undefined)
        },
        go: goTo,
      }),
    )
    // Only now may the tab start: an answer to its first question must find us listening.
    element.src = address.href
    const timer = setTimeout(() => setState(old => (old === 'loading' ? 'silent' : old)), PATIENCE_MS)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [setup, person, page, subPage, address])

  useEffect(() => {
    if (frame.current) tellFrame(frame.current, address.origin, 'themeChange', [settings.theme])
  }, [settings.theme, address])

  const goBack = () => frame.current && tellFrame(frame.current, address.origin, 'backButtonPress', [])
  return (
    <section className="tab" aria-label={say(page)}>
      <div className="tab-head">
        {hasBack && (
          <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={say('back')} onClick={goBack} />
        )}
        <h1>{say(page)}</h1>
        <Button
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          aria-label={say('reload')}
          onClick={onReload}
        />
      </div>
      {link !== undefined && (
        <MessageBar intent="success">
          <MessageBarBody className="tab-link">
            <Input readOnly aria-label={say('linkCopied')} value={link} />
            <Button size="small" onClick={() => setLink(undefined)}>
              {say('close')}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {failure !== undefined && (
        <MessageBar intent="error">
          <MessageBarBody>
            {say('tabFailed')}: {failure}
          </MessageBarBody>
        </MessageBar>
      )}
      {state === 'loading' && <Spinner className="tab-wait" label={say('tabLoading')} />}
      {state === 'silent' && (
        <MessageBar intent="warning">
          <MessageBarBody>{say('tabSilent')}</MessageBarBody>
        </MessageBar>
      )}
      <iframe ref={frame} title={say(page)} allow="clipboard-write" />
    </section>
  )
}
