import { Button, Input, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components'
import { ClockRegular } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import { api } from './api.ts'
import { fieldTime, instantOfField, longTime } from './officeTime.ts'
import { usePage } from './PageContext.tsx'

const DAY_MS = 86_400_000
const REFRESH_MS = 10_000

/** The office's clock, which may be moved: everything that the suite says is said at this time. */
export function ClockLine() {
  const { settings, say } = usePage()
  const [now, setNow] = useState<Date>()
  const [wished, setWished] = useState('')
  const read = () =>
    api
      .clock()
      .then(clock => setNow(new Date(clock.now)))
      .catch(() => setNow(undefined))

  // biome-ignore lint/correctness/useExhaustiveDependencies: one timer for the life of the line
  useEffect(() => {
    void read()
    const timer = setInterval(read, REFRESH_MS)
    return () => clearInterval(timer)
  }, [])

  if (!now) return null
  const move = (to: Date | undefined) =>
    to && void api.setClock(to).then(clock => setNow(new Date(clock.now)))
  return (
    <div className="clock">
      <span className="clock-now">
        <ClockRegular aria-hidden /> {say('officeTime')}: <time>{longTime(now, settings.language)}</time>
      </span>
      <Button size="small" appearance="subtle" onClick={() => move(new Date(now.getTime() + DAY_MS))}>
        {say('nextDay')}
      </Button>
      <Popover trapFocus onOpenChange={(_event, { open }) => open && setWished(fieldTime(now))}>
        <PopoverTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle">
            {say('setDate')}
          </Button>
        </PopoverTrigger>
        <PopoverSurface aria-label={say('setDate')} className="clock-form">
          <Input
            type="datetime-local"
            aria-label={say('newTime')}
            value={wished}
            onChange={(_event, { value }) => setWished(value)}
          />
          <Button appearance="primary" onClick={() => move(instantOfField(wished))}>
            {say('apply')}
          </Button>
        </PopoverSurface>
      </Popover>
    </div>
  )
}
