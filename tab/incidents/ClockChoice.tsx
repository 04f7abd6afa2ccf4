import type { CaseClock } from '../../api/domain/incidents/caseClocks.ts'
import { Field } from '../form/Field.tsx'
import { useSay } from '../words.ts'
import { caseFormWords } from './formWords.ts'

interface Props {
  clocks: readonly CaseClock[]
  value: string
  change(id: string): void
}

/** Which limit an entry is about. */
export function ClockChoice({ clocks, value, change }: Props) {
  const say = useSay()
  return (
    <Field label={say(caseFormWords.clock)}>
      {ids => (
        <select {...ids} value={value} onChange={event => change(event.target.value)}>
          {clocks.map(({ rule }) => (
            <option key={rule.id} value={rule.id}>
              {say(rule.name)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
