import { useState } from 'react'
import type { ToldProposal } from '../../api/improvement/versionActions.ts'
import { ActionFields } from '../actions/ActionFields.tsx'
import { draftOf, fieldsOf } from '../actions/agreedFields.ts'
import { SaveForm } from '../form/SaveForm.tsx'
import { useSave } from '../form/useSave.ts'
import { useSay } from '../words.ts'
import { proposalWords as words } from './proposalWords.ts'

interface Props {
  proposal: ToldProposal
  post(path: string, body?: object): Promise<void>
  close(): void
}

/** A task of the minutes set right by a person and confirmed with the same press. */
export function ProposalForm({ proposal, post, close }: Props) {
  const say = useSay()
  const save = useSave()
  const [draft, setDraft] = useState(() => draftOf(proposal))
  const [tried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    const fields = fieldsOf(draft)
    if (!fields) return
    void save.run(async () => {
      await post(`${proposal.n}/confirm`, fields)
      close()
    })
  }
  const people = new Map([...proposal.responsible, ...proposal.candidates].map(one => [one.id, one]))
  return (
    <SaveForm opens verb={say(words.confirm)} save={save} submit={submit} cancel={close}>
      <ActionFields
        draft={draft}
        change={setDraft}
        candidates={[...people.values()]}
        tried={tried}
        hint={proposal.passage ? `${say(words.original)}: „${proposal.passage}”` : undefined}
      />
    </SaveForm>
  )
}
