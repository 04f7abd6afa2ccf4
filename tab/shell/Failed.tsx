import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Fault } from '../fault.ts'
import { useSay } from '../words.ts'
import { faultText } from './faultText.ts'
import { shellWords } from './words.ts'

const titleOf = (fault: Fault) =>
  fault.reason === 'sign-in-needed'
    ? shellWords.signInTitle
    : fault.status === 403
      ? shellWords.unknownPersonTitle
      : shellWords.serverTitle

/** The tab could not begin: who it is was not found out, or the server does not answer. */
export function Failed({ fault, tryAgain }: { fault: Fault; tryAgain(): Promise<void> }) {
  const say = useSay()
  const [trying, setTrying] = useState(false)
  const again = async () => {
    setTrying(true)
    await tryAgain()
    setTrying(false)
  }
  const signIn = fault.reason === 'sign-in-needed'
  return (
    <main className="notice">
      <h1>{say(titleOf(fault))}</h1>
      <p role="alert">{signIn ? say(shellWords.signInText) : faultText(say, fault)}</p>
      {signIn && fault.message && <p className="quiet">{fault.message}</p>}
      <p>
        <Button appearance="primary" disabledFocusable={trying} onClick={() => void again()}>
          {say(shellWords.tryAgain)}
        </Button>
      </p>
    </main>
  )
}
