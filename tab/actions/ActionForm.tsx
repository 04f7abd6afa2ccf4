import type { ReactNode } from 'react'
import type { ActionView } from '../../api/improvement/actionViews.ts'
import { isConflict } from '../fault.ts'
import { SaveForm } from '../form/SaveForm.tsx'
import { useSave } from '../form/useSave.ts'
import { shellWords } from '../shell/words.ts'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import type { ActionFormProps } from './ActionWork.tsx'
import { actionAddress } from './actionFacts.ts'
import { actionWords } from './words.ts'

interface Props extends ActionFormProps {
  title: string
  /** The last part of the address. */
  verb: 'done' | 'judge' | 'correct' | 'cancel'
  /** What is sent; undefined while a field is wrong. */
  body(): object | undefined
  children: ReactNode
}

/** A form of an action on its way; after a conflict the action is shown as it stands, and what was typed stays. */
export function ActionForm({ action, replace, close, title, verb, body, children }: Props) {
  const say = useSay()
  const { api, announce } = useSuite()
  const save = useSave()
  const address = actionAddress(action.key)
  const submit = () => {
    const sent = body()
    if (!sent) return
    void save.run(async () => {
      try {
        replace(await api.post<ActionView>(`${address}/${verb}`, sent))
        announce(say(shellWords.saved))
        close()
      } catch (thrown) {
        await api.get<ActionView>(address).then(
          now => replace(now.value),
          // The first fault is the one to be told.
          () => undefined,
        )
        throw thrown
      }
    })
  }
  return (
    <SaveForm
      title={title}
      verb={say(shellWords.save)}
      save={save}
      submit={submit}
      cancel={close}
      trouble={
        save.fault &&
        isConflict(save.fault) && (
          <p className="bar bar-warning" role="alert">
            {say(actionWords.conflict)}
          </p>
        )
      }
    >
      {children}
    </SaveForm>
  )
}
