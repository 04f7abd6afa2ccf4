import { Button } from '@fluentui/react-components'
import { useEffect, useId, useState } from 'react'
import type { FoundPerson } from '../../api/people/findPeople.ts'
import { faultText } from '../shell/faultText.ts'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { formWords } from './words.ts'

type Known = Pick<FoundPerson, 'id' | 'name'> & Partial<Pick<FoundPerson, 'jobTitle'>>

interface Props {
  label: string
  /** People who are likely meant. */
  known: readonly Known[]
  /** Ids of the chosen. */
  value: readonly string[]
  change(value: readonly string[]): void
  problem?: string | undefined
}

const SHORTEST = 2
const PAUSE_MS = 250

const called = ({ name, jobTitle }: Known): string =>
  jobTitle && jobTitle !== name ? `${name} (${jobTitle})` : name

/** Chooses people of the office: those likely meant are in sight, others are found by name or function. */
export function PeoplePicker({ label, known, value, change, problem }: Props) {
  const say = useSay()
  const id = useId()
  const [added, setAdded] = useState<readonly Known[]>([])
  const [text, setText] = useState('')
  const found = useFound(text)
  const shown = [...new Map([...known, ...added].map(one => [one.id, one])).values()]
  const others = found.people.filter(one => !shown.some(two => two.id === one.id))
  const add = (person: FoundPerson) => {
    setAdded([...added, person])
    change([...value, person.id])
    setText('')
  }
  return (
    <fieldset className="field" aria-describedby={`${id}-problem`}>
      <legend>{label}</legend>
      {shown.length > 0 && (
        <div className="choices">
          {shown.map(one => (
            <label key={one.id}>
              <input
                type="checkbox"
                checked={value.includes(one.id)}
                onChange={event =>
                  change(event.target.checked ? [...value, one.id] : value.filter(two => two !== one.id))
                }
              />
              {called(one)}
            </label>
          ))}
        </div>
      )}
      <input
        type="search"
        value={text}
        maxLength={100}
        aria-label={say(formWords.findPerson)}
        placeholder={say(formWords.findPerson)}
        onChange={event => setText(event.target.value)}
      />
      <div className="choices" aria-live="polite">
        {others.map(one => (
          <Button
            key={one.id}
            size="small"
            aria-label={`${say(formWords.add)}: ${called(one)}`}
            onClick={() => add(one)}
          >
            {called(one)}
          </Button>
        ))}
        {found.nobody && <span className="quiet">{say(formWords.nobodyFound)}</span>}
        {found.fault && <span className="field-problem">{found.fault}</span>}
      </div>
      <span id={`${id}-problem`} className="field-problem">
        {problem}
      </span>
    </fieldset>
  )
}

interface Found {
  readonly people: readonly FoundPerson[]
  readonly nobody?: boolean
  readonly fault?: string
}

const NOBODY: Found = { people: [] }

/** Asks once the typing pauses. */
function useFound(text: string): Found {
  const say = useSay()
  const { api } = useSuite()
  const [found, setFound] = useState<Found>(NOBODY)
  const wanted = text.trim()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words only say what went wrong
  useEffect(() => {
    setFound(NOBODY)
    if (wanted.length < SHORTEST) return
    let left = false
    const timer = setTimeout(() => {
      api.get<{ people: FoundPerson[] }>(`/api/people?find=${encodeURIComponent(wanted)}`).then(
        ({ value: { people } }) => !left && setFound({ people, nobody: people.length === 0 }),
        fault => !left && setFound({ people: [], fault: faultText(say, fault) }),
      )
    }, PAUSE_MS)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [api, wanted])
  return found
}
