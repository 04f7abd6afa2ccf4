import { useState } from 'react'
import type { ClockRulesView } from '../../../api/incidents/clockRuleViews.ts'
import { routeOf } from '../../route.ts'
import { PageHeader } from '../../shell/PageHeader.tsx'
import { PageState } from '../../shell/PageState.tsx'
import { countChanges, useData } from '../../useData.ts'
import { useSay } from '../../words.ts'
import { incidentWords } from '../words.ts'
import { ClockRuleForm } from './ClockRuleForm.tsx'
import { clockRuleWords as words } from './clockRuleWords.ts'
import { Limit } from './Limit.tsx'

/** The limits of the law as settings: what they are now, what is announced, and a new version of one. */
export default function ClockRulesPage() {
  const say = useSay()
  const data = useData<ClockRulesView>('/api/incidents/clock-rules', ['clockRules'])
  const [changed, setChanged] = useState<string>()
  return (
    <PageState
      data={data}
      name={say(words.title)}
      changes={(shown, newer) => countChanges(shown.limits, newer.limits, one => one.id)}
    >
      {({ today, limits }) => (
        <>
          <PageHeader
            name={say(words.title)}
            title={say(words.title)}
            above={[{ name: say(incidentWords.page), to: routeOf('incidents', '') }]}
            asOf={data.state === 'ready' ? data.asOf : undefined}
          />
          <p className="lead">{say(words.lead)}</p>
          {limits.map(limit => (
            <Limit
              key={limit.id}
              limit={limit}
              changing={changed === limit.id}
              change={() => setChanged(limit.id)}
            >
              {changed === limit.id && (
                <ClockRuleForm
                  limit={limit}
                  today={today}
                  replace={data.replace}
                  close={() => setChanged(undefined)}
                />
              )}
            </Limit>
          ))}
        </>
      )}
    </PageState>
  )
}
