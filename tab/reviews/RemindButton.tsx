import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { isOpen } from '../../api/domain/obligations/obligation.ts'
import { asFault, type Fault } from '../fault.ts'
import { faultText } from '../shell/faultText.ts'
import { Icon } from '../shell/Icon.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { type RemindedAnswer, type ReviewAnswer, reviewAddress } from './answers.ts'
import { reviewPhrases, reviewWords } from './words.ts'

/** Reminds those responsible of what is open; a second time on the same day is asked about first. */
export function RemindButton({ detail, onReminded }: { detail: ReviewAnswer; onReminded(): void }) {
  const say = useSay()
  const { api, announce } = useSuite()
  const [sending, setSending] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const [done, setDone] = useState<string>()
  const owed =
    detail.owed.find(one => one.standing === 'overdue') ?? detail.owed.find(one => isOpen(one.standing))
  if (!detail.may.remind || !owed) return null

  const remind = async (again: boolean) => {
    setSending(true)
    setFault(undefined)
    setDone(undefined)
    try {
      const { reminded } = await api.post<RemindedAnswer>(`${reviewAddress(detail)}/remind`, {
        obligation: owed.key,
        again,
      })
      const namesOf = (delivered: boolean) =>
        reminded
          .filter(one => one.delivery.delivered === delivered)
          .map(one => one.name)
          .join(', ')
      const [reached, missed] = [namesOf(true), namesOf(false)]
      const text = [
        ...(reached ? [say(reviewPhrases.reminded, reached)] : []),
        ...(missed ? [say(reviewPhrases.notReached, missed)] : []),
      ].join(' ')
      setDone(text)
      announce(text)
      onReminded()
    } catch (thrown) {
      setFault(asFault(thrown))
    } finally {
      setSending(false)
    }
  }

  const already = fault?.reason === 'reminded-today-already'
  return (
    <div className="remind">
      {already ? (
        <p role="alert">{say(reviewWords.remindedAlready)}</p>
      ) : (
        fault && (
          <p role="alert" className="field-problem">
            {faultText(say, fault)}
          </p>
        )
      )}
      {done && <p>{done}</p>}
      <Button
        appearance="primary"
        icon={<Icon name="remind" />}
        disabledFocusable={sending}
        onClick={() => void remind(already)}
      >
        {say(already ? reviewWords.remindAgain : reviewWords.remind)}
      </Button>
    </div>
  )
}
