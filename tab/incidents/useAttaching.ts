import { useRef, useState } from 'react'
import { LARGEST_ATTACHMENT } from '../../api/domain/incidents/attachmentTypes.ts'
import { asFault } from '../fault.ts'
import { faultText } from '../shell/faultText.ts'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { type CaseAnswer, caseAddress } from './answers.ts'
import { attachWords } from './attachWords.ts'

/** A file on its way to a case. */
export interface Sent {
  /** The same for every try: sent again, it is the same file. */
  readonly key: string
  readonly file: File
  readonly state: 'sending' | 'done' | 'failed'
  /** Why it was not attached. */
  readonly problem?: string
}

/** Sends files to a case one after another; each is told of by itself. */
export function useAttaching(id: string, attached: (page: CaseAnswer) => void) {
  const say = useSay()
  const { api } = useSuite()
  const [files, setFiles] = useState<readonly Sent[]>([])
  const line = useRef(Promise.resolve())
  const become = (key: string, change: Partial<Sent>) =>
    setFiles(now => now.map(one => (one.key === key ? { ...one, ...change } : one)))

  async function send({ key, file }: Pick<Sent, 'key' | 'file'>) {
    if (file.size > LARGEST_ATTACHMENT)
      return become(key, { state: 'failed', problem: say(attachWords.tooLarge) })
    const form = new FormData()
    form.append('file', file, file.name)
    try {
      attached(await api.post<CaseAnswer>(`${caseAddress(id)}/attachments`, form, key))
      become(key, { state: 'done' })
    } catch (thrown) {
      become(key, { state: 'failed', problem: faultText(say, asFault(thrown)) })
    }
  }
  const enqueue = (one: Pick<Sent, 'key' | 'file'>) => {
    line.current = line.current.then(() => send(one))
  }
  return {
    files,
    add(chosen: readonly File[]) {
      const added = chosen.map(file => ({ key: crypto.randomUUID(), file, state: 'sending' as const }))
      setFiles(now => [...now, ...added])
      for (const one of added) enqueue(one)
    },
    again(one: Sent) {
      become(one.key, { state: 'sending' })
      enqueue(one)
    },
  }
}
