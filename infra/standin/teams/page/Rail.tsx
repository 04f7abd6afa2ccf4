import { CounterBadge } from '@fluentui/react-components'
import {
  AppsListDetailRegular,
  BoardRegular,
  ChatRegular,
  type FluentIcon,
  TaskListSquareLtrRegular,
} from '@fluentui/react-icons'
import { usePage } from './PageContext.tsx'
import { type AppPage, hashOf, type Place } from './place.ts'

const ICONS: Record<AppPage | 'chat', FluentIcon> = {
  chat: ChatRegular,
  mine: TaskListSquareLtrRegular,
  reviews: BoardRegular,
  processes: AppsListDetailRegular,
}

/** Teams' left rail: the chat and the pages of the app; at the bottom on a phone. */
export function Rail({ place, personId, unread }: { place: Place; personId: string; unread: number }) {
  const { say } = usePage()
  const current = place.at === 'tab' ? place.page : place.at
  const entries: [AppPage | 'chat', Place][] = [
    ['chat', { at: 'chat', personId }],
    ['mine', { at: 'tab', personId, page: 'mine', subPage: '' }],
    ['reviews', { at: 'tab', personId, page: 'reviews', subPage: '' }],
    ['processes', { at: 'tab', personId, page: 'processes', subPage: '' }],
  ]
  return (
    <nav className="rail" aria-label={say('places')}>
      {entries.map(([name, target]) => {
        const Icon = ICONS[name]
        return (
          <a
            key={name}
            href={hashOf(target)}
            className="rail-entry"
            {...(current === name ? { 'aria-current': 'page' as const } : {})}
          >
            <span className="rail-icon">
              <Icon aria-hidden />
              {name === 'chat' && unread > 0 && (
                <CounterBadge size="small" count={unread} aria-label={`${unread} ${say('unread')}`} />
              )}
            </span>
            {say(name)}
          </a>
        )
      })}
    </nav>
  )
}
