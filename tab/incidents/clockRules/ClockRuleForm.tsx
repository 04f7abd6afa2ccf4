import { useState } from 'react'
import { type Day, isDay, latest } from '../../../api/domain/calendar/day.ts'
import { START_EVENTS } from '../../../api/domain/incidents/caseEntry.ts'
import type { ClockLength } from '../../../api/domain/incidents/clockRule.ts'
import {
  areWarnings,
  isPossible,
  RESPONSIBLE_FOR_LIMITS,
  type RuleDraft,
  ruleRefusalWords as refusals,
} from '../../../api/domain/incidents/ruleVersion.ts'
import type { ClockRulesView } from '../../../api/incidents/clockRuleViews.ts'
import { asFault } from '../../fault.ts'
import { Choice } from '../../form/Choice.tsx'
import { SaveForm } from '../../form/SaveForm.tsx'
import { TextLine } from '../../form/TextLine.tsx'
import { useSave } from '../../form/useSave.ts'
import { shellWords } from '../../shell/words.ts'
import { useSuite } from '../../suite.ts'
import { useSay } from '../../words.ts'
import { startWords } from '../words.ts'
import {
  LENGTH_UNITS,
  type LengthUnit,
  clockRulePhrases as phrases,
  responsibleWords,
  unitWords,
  clockRuleWords as words,
} from './clockRuleWords.ts'
import type { ShownLimit } from './Limit.tsx'

const ADDRESS = '/api/incidents/clock-rules'

interface Props {
  limit: ShownLimit
  today: Day
  replace(view: ClockRulesView): void
  close(): void
}

const numbersIn = (text: string): number[] =>
  text
    .split(/[\s,;%]+/)
    .filter(Boolean)
    .map(Number)

/** A new version of a limit; it starts from the newest, so that only what the law has changed is entered. */
export function ClockRuleForm({ limit, today, replace, close }: Props) {
  const say = useSay()
  const { api, announce } = useSuite()
  const save = useSave()
  const newest = limit.versions[0]!
  const [after, setAfter] = useState(newest.version)
  const [basisPl, setBasisPl] = useState(newest.basis.pl)
  const [basisEn, setBasisEn] = useState(newest.basis.en)
  const [starts, setStarts] = useState(newest.starts)
  const [unit, setUnit] = useState<LengthUnit>(unitOf(newest.length))
  const [number, setNumber] = useState(numberOf(newest.length))
  const [responsible, setResponsible] = useState<RuleDraft['responsible']>(
    newest.responsible === 'secretary' ? 'secretary' : 'data-protection-officer',
  )
  const [warnAt, setWarnAt] = useState(newest.warnAt.join(', '))
  const [from, setFrom] = useState<string>(latest(today, newest.from))
  const [tried, setTried] = useState(false)
  const length: ClockLength = unit === 'none' ? undefined : lengthOf(unit, Number(number))
  const warnings = unit === 'none' ? [] : numbersIn(warnAt)
  const problems = {
    basisPl: basisPl.trim() === '',
    basisEn: basisEn.trim() === '',
    length: !isPossible(length),
    warnAt: !areWarnings(warnings),
    from: !isDay(from) || from < today,
  }
  const told = (wrong: boolean, reason: keyof typeof refusals) =>
    tried && wrong ? say(refusals[reason]) : undefined

  const submit = () => {
    setTried(true)
    if (Object.values(problems).some(Boolean) || !isDay(from)) return
    const draft = {
      id: limit.id,
      after,
      basis: { pl: basisPl.trim(), en: basisEn.trim() },
      starts,
      ...(length === undefined ? {} : { length }),
      responsible,
      warnAt: warnings,
      from,
    }
    void save.run(async () => {
      try {
        replace(await api.post<ClockRulesView>(ADDRESS, draft))
        announce(say(shellWords.saved))
        close()
      } catch (thrown) {
        if (asFault(thrown).reason === 'rule-version-taken') {
          // What was typed stays, beside what somebody else has entered; the next try counts that as seen.
          const { value } = await api.get<ClockRulesView>(ADDRESS)
          replace(value)
          setAfter(value.limits.find(one => one.id === limit.id)?.versions[0]?.version ?? after)
        }
        throw thrown
      }
    })
  }

  return (
    <SaveForm
      title={say(phrases.newVersion, say(limit.name), after + 1)}
      verb={say(words.save)}
      save={save}
      submit={submit}
      cancel={close}
    >
      <TextLine
        label={say(words.from)}
        hint={say(words.fromHint)}
        type="date"
        min={today}
        value={from}
        change={setFrom}
        required
        problem={told(problems.from, 'rule-from-in-the-past')}
      />
      <TextLine
        label={say(words.basisPl)}
        hint={say(words.basisHint)}
        value={basisPl}
        change={setBasisPl}
        required
        problem={told(problems.basisPl, 'rule-basis-missing')}
      />
      <TextLine
        label={say(words.basisEn)}
        value={basisEn}
        change={setBasisEn}
        required
        problem={told(problems.basisEn, 'rule-basis-missing')}
      />
      <Choice
        label={say(words.starts)}
        values={START_EVENTS}
        words={startWords}
        value={starts}
        change={setStarts}
      />
      <Choice label={say(words.unit)} values={LENGTH_UNITS} words={unitWords} value={unit} change={setUnit} />
      {unit !== 'none' && (
        <>
          <TextLine
            label={say(words.number)}
            type="number"
            min="1"
            value={number}
            change={setNumber}
            required
            problem={told(problems.length, 'rule-length-not-possible')}
          />
          <TextLine
            label={say(words.warnAtField)}
            hint={say(words.warnAtHint)}
            value={warnAt}
            change={setWarnAt}
            problem={told(problems.warnAt, 'rule-warnings-not-possible')}
          />
        </>
      )}
      <Choice
        label={say(words.responsible)}
        values={RESPONSIBLE_FOR_LIMITS}
        words={responsibleWords}
        value={responsible}
        change={setResponsible}
      />
    </SaveForm>
  )
}

const lengthOf = (unit: 'hours' | 'months', number: number): ClockLength =>
  unit === 'hours' ? { hours: number } : { months: number }

const unitOf = (length: ClockLength): LengthUnit =>
  length === undefined ? 'none' : 'hours' in length ? 'hours' : 'months'

const numberOf = (length: ClockLength): string =>
  length === undefined ? '' : String('hours' in length ? length.hours : length.months)
