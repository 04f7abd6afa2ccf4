import { Button } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { LinkedThing } from '../../api/domain/incidents/caseEntry.ts'
import { Field } from '../form/Field.tsx'
import { formWords } from '../form/words.ts'
import { useSay } from '../words.ts'
import { linkPhrases, linkWords } from './linkWords.ts'

interface Props {
  label: string
  options: readonly LinkedThing[]
  value: readonly LinkedThing[]
  change(value: readonly LinkedThing[]): void
  /** How something that is not among the options is typed, where that may be. */
  typed?: string
}

const textOf = ({ code, name }: LinkedThing): string => (name ? `${code} ${name}` : code)

/** Things that a case is linked to: those chosen with a way to let go of each, and a field to find or type another. */
export function LinkField({ label, options, value, change, typed }: Props) {
  const say = useSay()
  const list = useId()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const add = () => {
    const thing = meant(text.trim(), options, typed !== undefined)
    if (!thing)
      return setProblem(
        text.trim() === '' ? undefined : say(typed ? linkWords.nameMissing : linkWords.notFound),
      )
    setProblem(undefined)
    setText('')
    if (!value.some(one => one.code === thing.code)) change([...value, thing])
  }
  return (
    <Field label={label} hint={typed ?? say(linkWords.chooseHint)} problem={problem}>
      {ids => (
        <>
          {value.length > 0 && (
            <ul className="linked">
              {value.map(one => (
                <li key={one.code}>
                  {textOf(one)}
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={say(linkPhrases.remove, textOf(one))}
                    onClick={() => change(value.filter(two => two.code !== one.code))}
                  >
                    ×
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <span className="link-add">
            <input
              {...ids}
              type="text"
              list={list}
              value={text}
              maxLength={240}
              onChange={event => setText(event.target.value)}
              onKeyDown={event => {
                if (event.key !== 'Enter') return
                // Enter adds what was typed; the form is saved by its own button.
                event.preventDefault()
                add()
              }}
            />
            <Button size="small" aria-label={say(linkPhrases.add, label)} onClick={add}>
              {say(formWords.add)}
            </Button>
          </span>
          <datalist id={list}>
            {options.map(one => (
              <option key={one.code} value={textOf(one)} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}

/** What was typed: one of the options by its code or whole text, or, where that may be, a new code and name. */
function meant(text: string, options: readonly LinkedThing[], free: boolean): LinkedThing | undefined {
  const wanted = text.toLocaleLowerCase('pl-PL')
  const found = options.find(
    one =>
      one.code.toLocaleLowerCase('pl-PL') === wanted || textOf(one).toLocaleLowerCase('pl-PL') === wanted,
  )
  if (found || !free) return found
  const [, code, name] = /^(\S{1,40})\s+(.{1,200})$/.exec(text) ?? []
  return code && name ? { code, name } : undefined
}
