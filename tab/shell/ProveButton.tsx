import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { shellWords } from './words.ts'

/** Opens Entra's own window for what the office asks of the person, and says what to do afterwards. */
export function ProveButton({ claims }: { claims: string }) {
  const say = useSay()
  const { teams } = useSuite()
  const [state, setState] = useState<'open' | 'asking' | 'proven' | 'refused'>('open')
  const prove = async () => {
    setState('asking')
    await teams.prove(claims).then(
      () => setState('proven'),
      () => setState('refused'),
    )
  }
  if (state === 'proven') return <span>{say(shellWords.proven)}</span>
  return (
    <>
      {state === 'refused' && <span>{say(shellWords.notProven)}</span>}
      <Button size="small" disabledFocusable={state === 'asking'} onClick={() => void prove()}>
        {say(shellWords.prove)}
      </Button>
    </>
  )
}
