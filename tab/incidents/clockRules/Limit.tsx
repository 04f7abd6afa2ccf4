import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { roleWords } from '../../../api/domain/organisation/roles.ts'
import type { ClockRulesView, RuleVersionView } from '../../../api/incidents/clockRuleViews.ts'
import { dayAndTime, longDay } from '../../format.ts'
import { ColumnHeads } from '../../shell/ColumnHeads.tsx'
import { useSay } from '../../words.ts'
import { startWords } from '../words.ts'
import { clockRulePhrases as phrases, standingWords, clockRuleWords as words } from './clockRuleWords.ts'
import { ruleLength, warningText } from './ruleFacts.ts'

export type ShownLimit = ClockRulesView['limits'][number]

interface Props {
  limit: ShownLimit
  /** Its form is open. */
  changing: boolean
  change(): void
  /** The form, while it is open. */
  children: ReactNode
}

/** A limit of the law: the version in force, those announced, and all that there were. */
export function Limit({ limit: { name, versions }, changing, change, children }: Props) {
  const say = useSay()
  const current = versions.find(one => one.standing === 'now') ?? versions[0]
  const announced = versions.filter(one => one.standing === 'later')
  return (
    <section>
      <h2>{say(name)}</h2>
      {announced.map(({ version, from }) => (
        <p key={version} className="bar">
          {say(phrases.announced, version, longDay(say.language, from))}
        </p>
      ))}
      {current && <Facts version={current} />}
      <div className="case-forms">
        <Button
          aria-label={say(phrases.change, say(name))}
          aria-expanded={changing}
          disabledFocusable={changing}
          onClick={change}
        >
          {say(words.change)}
        </Button>
      </div>
      {children}
      {versions.length > 1 && <Versions versions={versions} />}
    </section>
  )
}

function Facts({ version: { version, basis, starts, length, responsible, warnAt, from } }: Shown) {
  const say = useSay()
  return (
    <dl className="facts">
      <dt>{say(words.length)}</dt>
      <dd>
        <strong>{ruleLength(say, length)}</strong> {say(startWords[starts])}
      </dd>
      <dt>{say(words.basis)}</dt>
      <dd>{say(basis)}</dd>
      <dt>{say(words.responsible)}</dt>
      <dd>{say(roleWords[responsible])}</dd>
      <dt>{say(words.warnAt)}</dt>
      <dd>{warningText(say, warnAt)}</dd>
      <dt>{say(words.version)}</dt>
      <dd>
        {version} ({say(words.from).toLocaleLowerCase('pl-PL')} {longDay(say.language, from)})
      </dd>
    </dl>
  )
}

interface Shown {
  version: RuleVersionView
}

function Versions({ versions }: { versions: readonly RuleVersionView[] }) {
  const say = useSay()
  const columns = [words.standing, words.from, words.length, words.basis, words.responsible, words.warnAt]
  return (
    <details className="group">
      <summary>
        <h3>{say(phrases.versions, versions.length)}</h3>
      </summary>
      <table className="register">
        <ColumnHeads words={[words.version, ...columns, words.enteredBy]} />
        <tbody>
          {versions.map(one => {
            const cells = [
              say(standingWords[one.standing]),
              longDay(say.language, one.from),
              `${ruleLength(say, one.length)} ${say(startWords[one.starts])}`,
              say(one.basis),
              say(roleWords[one.responsible]),
              warningText(say, one.warnAt),
            ]
            return (
              <tr key={one.version}>
                <th scope="row">{one.version}</th>
                {columns.map((name, at) => (
                  <td key={name.en} data-name={say(name)}>
                    {cells[at]}
                  </td>
                ))}
                <td data-name={say(words.enteredBy)}>
                  {one.setAt
                    ? `${one.setByName}, ${dayAndTime(say.language, one.setAt)}`
                    : say(words.withSuite)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
