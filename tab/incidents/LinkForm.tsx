import { useState } from 'react'
import type { LinkedThing } from '../../api/domain/incidents/caseEntry.ts'
import { securityControls } from '../../api/domain/incidents/securityControls.ts'
import type { LinkChoices } from '../../api/incidents/linkChoices.ts'
import { SaveFault } from '../shell/SaveFault.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { useData } from '../useData.ts'
import { type Say, useSay } from '../words.ts'
import { caseAddress } from './answers.ts'
import { EntryForm, type EntryFormProps } from './EntryForm.tsx'
import { formTitles } from './formWords.ts'
import { LinkField } from './LinkField.tsx'
import { linkedWords, linkWords } from './linkWords.ts'

/** Links a case to units, assets, risks, controls and actions, and takes links away. */
export function LinkForm(props: EntryFormProps) {
  const data = useData<LinkChoices>(`${caseAddress(props.id)}/link-choices`, [])
  if (data.state === 'loading') return <Waiting />
  if (data.state === 'failed') return <SaveFault fault={data.fault} />
  return <Fields {...props} choices={data.value} />
}

const controls = (say: Say) => [...securityControls].map(([code, name]) => ({ code, name: say(name) }))

function Fields({ choices, ...props }: EntryFormProps & { choices: LinkChoices }) {
  const say = useSay()
  const known = props.page.linked
  const options = { units: choices.units, controls: controls(say), actions: choices.actions }
  const named = (kind: keyof typeof options): readonly LinkedThing[] =>
    (known?.[kind] ?? []).map(code => options[kind].find(one => one.code === code) ?? { code, name: '' })
  const [units, setUnits] = useState(named('units'))
  const [assets, setAssets] = useState(known?.assets ?? [])
  const [risks, setRisks] = useState(known?.risks ?? [])
  const [chosen, setChosen] = useState(named('controls'))
  const [actions, setActions] = useState(named('actions'))
  const codes = (things: readonly { code: string }[]) => things.map(one => one.code)
  return (
    <EntryForm
      {...props}
      title={say(formTitles.link)}
      event={() => ({
        type: 'linked',
        units: codes(units),
        assets,
        risks,
        controls: codes(chosen),
        actions: codes(actions),
      })}
    >
      <LinkField label={say(linkedWords.units)} options={options.units} value={units} change={setUnits} />
      <LinkField
        label={say(linkedWords.assets)}
        options={choices.assets}
        value={assets}
        change={setAssets}
        typed={say(linkWords.assetHint)}
      />
      <LinkField
        label={say(linkedWords.risks)}
        options={choices.risks}
        value={risks}
        change={setRisks}
        typed={say(linkWords.riskHint)}
      />
      <LinkField
        label={say(linkedWords.controls)}
        options={options.controls}
        value={chosen}
        change={setChosen}
      />
      <LinkField
        label={say(linkedWords.actions)}
        options={options.actions}
        value={actions}
        change={setActions}
      />
    </EntryForm>
  )
}
