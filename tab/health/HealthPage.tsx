import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import type { Condition, DependencyState, FindingReason } from '../../api/domain/health/dependency.ts'
import { asFault, type Fault } from '../fault.ts'
import { momentSeenOn } from '../format.ts'
import { faultText } from '../shell/faultText.ts'
import { Icon } from '../shell/Icon.tsx'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PageState } from '../shell/PageState.tsx'
import { useSuite } from '../suite.ts'
import { countChanges, type Data, useData } from '../useData.ts'
import { useSay } from '../words.ts'
import { DependencyItem } from './DependencyItem.tsx'
import './health.css'
import { healthPhrases, healthWords as words } from './words.ts'

interface HealthAnswer {
  readonly instance: string
  readonly lookedAt: Instant
  readonly permissionsCheckedAt?: Instant
  readonly dependencies: readonly DependencyState[]
}

/** What is asked of Microsoft at each look is not asked again for every row that somebody changes. */
const REGISTERS: readonly string[] = ['conversations']
const TROUBLE_FIRST: readonly Condition[] = ['broken', 'attention', 'unknown', 'fine']

const DRIFT: readonly FindingReason[] = ['place-open', 'person-extra', 'person-missing']

/** What the suite stands on, each with its state; trouble first, with what to grant or click. */
export default function HealthPage() {
  const say = useSay()
  const data = useData<HealthAnswer>('/api/dependencies', REGISTERS, sameStates)
  return (
    <PageState
      data={data}
      name={say(words.page)}
      changes={(shown, newer) => countChanges(shown.dependencies, newer.dependencies, one => one.dependency)}
    >
      {health => <Health health={health} data={data} />}
    </PageState>
  )
}

const sameStates = (a: HealthAnswer, b: HealthAnswer): boolean =>
  JSON.stringify(a.dependencies.map(plain)) === JSON.stringify(b.dependencies.map(plain))

const plain = ({ dependency, findings }: DependencyState) => ({ dependency, findings })

function Health({ health, data }: { health: HealthAnswer; data: Data<HealthAnswer> }) {
  const say = useSay()
  const { api, announce, today } = useSuite()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const [asking, setAsking] = useState(false)
  const inState = (condition: Condition) => health.dependencies.filter(one => one.condition === condition)
  const drift = health.dependencies
    .filter(one => one.dependency === 'permissions')
    .flatMap(one => one.findings)
    .filter(one => DRIFT.includes(one.reason)).length
  const [broken, attention] = [inState('broken').length, inState('attention').length]
  const title = broken + attention === 0 ? say(words.works) : say(healthPhrases.trouble, broken, attention)

  const ask = async (work: () => Promise<HealthAnswer>) => {
    setBusy(true)
    setAsking(false)
    setFault(undefined)
    try {
      data.replace(await work())
      announce(say(words.page))
    } catch (thrown) {
      setFault(asFault(thrown))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <PageHeader name={say(words.page)} title={title} personal />
      <p className="health-intro">{say(words.intro)}</p>
      <div className="health-actions">
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void ask(() => api.post('/api/dependencies/permissions', {}))}
        >
          {say(busy ? words.checking : words.check)}
        </Button>
        {drift > 0 && (
          <Button disabledFocusable={busy} onClick={() => setAsking(true)}>
            {say(words.repair)}
          </Button>
        )}
        <Button
          disabledFocusable={busy}
          onClick={() => void ask(async () => (await api.get<HealthAnswer>('/api/dependencies')).value)}
        >
          {say(words.again)}
        </Button>
      </div>
      {asking && (
        <div className="bar bar-warning" role="alert">
          <span>{say(healthPhrases.repairs, drift)}</span>
          <Button
            appearance="primary"
            onClick={() => void ask(() => api.post('/api/dependencies/permissions/repair', {}))}
          >
            {say(words.repairYes)}
          </Button>
          <Button onClick={() => setAsking(false)}>{say(words.cancel)}</Button>
        </div>
      )}
      {fault && (
        <div className="bar bar-error" role="alert">
          <Icon name="unsaved" />
          <span>{faultText(say, fault)}</span>
        </div>
      )}
      <ul className="dependencies">
        {TROUBLE_FIRST.flatMap(inState).map(one => (
          <DependencyItem key={one.dependency} state={one} />
        ))}
      </ul>
      <p className="quiet">
        {say(healthPhrases.instance, health.instance, momentSeenOn(say.language, health.lookedAt, today))}
        {health.permissionsCheckedAt &&
          `. ${say(healthPhrases.checkedAt, momentSeenOn(say.language, health.permissionsCheckedAt, today))}`}
      </p>
    </>
  )
}
