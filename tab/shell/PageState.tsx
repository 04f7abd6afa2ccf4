import { Button } from '@fluentui/react-components'
import { type ReactNode, useEffect, useState } from 'react'
import { timeOf } from '../format.ts'
import { useSuite } from '../suite.ts'
import type { Data } from '../useData.ts'
import { useSay } from '../words.ts'
import { faultText } from './faultText.ts'
import { Icon } from './Icon.tsx'
import { PageHeader } from './PageHeader.tsx'
import { Waiting } from './Waiting.tsx'
import { shellPhrases, shellWords } from './words.ts'

interface Props<Value> {
  data: Data<Value>
  /** Name of the page, shown as its heading until there is an answer. */
  name: string
  /** How many of the shown items changed meanwhile. */
  changes(shown: Value, newer: Value): number
  children(value: Value): ReactNode
}

/** Everything that can be said of a page besides its content: loading, failed, old, offline, changed meanwhile. */
export function PageState<Value>({ data, name, changes, children }: Props<Value>) {
  const say = useSay()
  if (data.state === 'loading')
    return (
      <>
        <PageHeader title={name} name={name} />
        <Waiting />
      </>
    )
  if (data.state === 'failed') {
    const missing = data.fault.status === 404 || data.fault.status === 403
    return (
      <>
        <PageHeader
          title={missing ? say(shellWords.notShared) : say(shellPhrases.notLoaded, name)}
          name={name}
        />
        {!missing && (
          <div className="bar bar-error" role="alert">
            <Icon name="unsaved" />
            <span>{faultText(say, data.fault)}</span>
            <Button onClick={data.reload}>{say(shellWords.tryAgain)}</Button>
          </div>
        )}
      </>
    )
  }
  return (
    <>
      {children(data.value)}
      <StateBars data={data} changes={data.newer === undefined ? 0 : changes(data.value, data.newer)} />
    </>
  )
}

function StateBars({ data, changes }: { data: Data<unknown> & { state: 'ready' }; changes: number }) {
  const say = useSay()
  const { freshness } = useSuite()
  const online = useOnline()
  const stale = freshness?.stale ?? data.stale
  const asOf = freshness?.asOf ?? data.asOf
  return (
    <div className="bars" aria-live="polite">
      {!online && (
        <div className="bar bar-warning">
          <Icon name="unsaved" />
          <span>{say(shellWords.offline)}</span>
        </div>
      )}
      {online && stale && asOf && (
        <div className="bar bar-warning">
          <Icon name="unsaved" />
          <span>{say(shellPhrases.stale, timeOf(say.language, asOf))}</span>
        </div>
      )}
      {data.newer !== undefined && (
        <div className="bar">
          <span>{say(shellPhrases.changed, Math.max(changes, 1))}</span>
          <Button size="small" onClick={data.showNewer}>
            {say(shellWords.show)}
          </Button>
        </div>
      )}
    </div>
  )
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const look = () => setOnline(navigator.onLine)
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  return online
}
