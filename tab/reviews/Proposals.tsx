import { Button } from '@fluentui/react-components'
import type { ToldProposal, VersionActions } from '../../api/improvement/versionActions.ts'
import { deadlineText, responsibleText, statusText } from '../actions/actionFacts.ts'
import { markOfStatus } from '../actions/words.ts'
import { useSave } from '../form/useSave.ts'
import { faultText } from '../shell/faultText.ts'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { SaveFault } from '../shell/SaveFault.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { shellWords } from '../shell/words.ts'
import { useSuite } from '../suite.ts'
import { useData } from '../useData.ts'
import { useSay } from '../words.ts'
import { ProposalRow } from './ProposalRow.tsx'
import { proposalPhrases, proposalWords as words } from './proposalWords.ts'

const REGISTERS = ['improvementActions', 'minutes', 'people']

const isCertain = (one: ToldProposal): boolean =>
  one.standing === 'new' && !one.taskInDoubt && !one.responsibleQuestion && !one.deadlineQuestion

/** The actions that a version of minutes names, against the register: confirmed here, with one press for the certain. */
export function Proposals({ address }: { address: string }) {
  const say = useSay()
  const { api, announce, today } = useSuite()
  const save = useSave()
  const data = useData<VersionActions>(`${address}/actions`, REGISTERS)
  if (data.state === 'loading') return null
  if (data.state === 'failed') {
    // Minutes that could not be read have no actions; the findings say so already.
    if (data.fault.status === 404 || data.fault.status === 422) return null
    return <p className="bar">{faultText(say, data.fault)}</p>
  }
  const { proposals, earlier, latest, mayConfirm } = data.newer ?? data.value
  const certain = proposals.filter(isCertain).length
  const post = async (path: string, body: object = {}) => {
    data.replace(await api.post<VersionActions>(`${address}/actions/${path}`, body))
    announce(say(shellWords.saved))
  }
  return (
    <section className="proposals">
      <h3>{say(proposalPhrases.title, proposals.length)}</h3>
      {proposals.length === 0 && <p>{say(words.none)}</p>}
      {mayConfirm && latest && certain > 0 && (
        <Button
          appearance="primary"
          disabledFocusable={save.saving}
          onClick={() => void save.run(() => post('confirm'))}
        >
          {save.saving ? say(shellWords.saving) : say(proposalPhrases.confirmAll, certain)}
        </Button>
      )}
      {save.fault && <SaveFault fault={save.fault} />}
      <ol className="proposal-list">
        {proposals.map(one => (
          <ProposalRow key={one.n} proposal={one} may={mayConfirm && latest} post={post} />
        ))}
      </ol>
      {earlier.length > 0 && (
        <>
          <h3>{say(words.earlier)}</h3>
          <ul className="plain">
            {earlier.map(one => (
              <li key={one.key}>
                <StateMark state={markOfStatus[one.status]} word={statusText(say, one, today)} />{' '}
                <PlaceLink to={{ page: 'actions', path: [one.key], filters: {} }}>{one.number}</PlaceLink>{' '}
                {one.task}
                <span className="quiet">
                  {' '}
                  · {responsibleText(say, one)} · {deadlineText(say, one.deadline)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
