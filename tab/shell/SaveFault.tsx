import type { Fault } from '../fault.ts'
import { useSay } from '../words.ts'
import { faultText } from './faultText.ts'
import { Icon } from './Icon.tsx'
import { ProveButton } from './ProveButton.tsx'
import { shellWords } from './words.ts'

/** A write that did not succeed, beside the form that still holds what was entered. */
export function SaveFault({ fault }: { fault: Fault }) {
  const say = useSay()
  return (
    <div className="bar bar-error" role="alert">
      <Icon name="unsaved" />
      <span>
        {say(shellWords.notSaved)} {faultText(say, fault)}
      </span>
      {fault.claims !== undefined && <ProveButton key={fault.reference} claims={fault.claims} />}
    </div>
  )
}
