import { Combobox, CounterBadge, Option } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { ChatPerson } from '../chatEntry.ts'
import { usePage } from './PageContext.tsx'

const SHOWN_AT_MOST = 60

const folded = (text: string): string =>
  text.toLocaleLowerCase('pl').replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')

interface Props {
  people: ChatPerson[]
  personId: string | undefined
  onChoose(personId: string): void
}

/** Chooses whose Teams the page shows, by any part of a name, function or unit; diacritics do not matter. */
export function PersonSwitcher({ people, personId, onChoose }: Props) {
  const { say } = usePage()
  const chosen = people.find(person => person.id === personId)
  const [query, setQuery] = useState<string>()
  const [open, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a chosen person ends the search
  useEffect(() => setQuery(undefined), [personId])
  const words = folded(query ?? '').split(/\s+/)
  const matching = people.filter(person => {
    const text = folded(`${person.name} ${person.jobTitle} ${person.department}`)
    return words.every(word => text.includes(word))
  })
  return (
    <Combobox
      className="switcher"
      aria-label={say('person')}
      placeholder={say('findPerson')}
      value={query ?? chosen?.name ?? ''}
      selectedOptions={chosen ? [chosen.id] : []}
      open={open}
      onInput={event => {
        setQuery(event.currentTarget.value)
        setOpen(true)
      }}
      onFocus={event => event.currentTarget.select()}
      onOptionSelect={(_event, { optionValue }) => optionValue && onChoose(optionValue)}
      onOpenChange={(_event, change) => {
        setOpen(change.open)
        if (!change.open) setQuery(undefined)
      }}
      expandIcon={{ 'aria-label': say('showPeople') }}
      listbox={{ className: 'switcher-list' }}
    >
      {matching.slice(0, SHOWN_AT_MOST).map(person => (
        <Option key={person.id} value={person.id} text={person.name}>
          <span className="switcher-person">
            <span>{person.name}</span>
            <span className="subtle">{[person.jobTitle, person.department].filter(Boolean).join(', ')}</span>
          </span>
          {person.unread > 0 && (
            <CounterBadge count={person.unread} aria-label={`${person.unread} ${say('unread')}`} />
          )}
        </Option>
      ))}
      {matching.length === 0 && (
        <Option key="none" value="" text="" disabled>
          {say('noPersonFound')}
        </Option>
      )}
    </Combobox>
  )
}
