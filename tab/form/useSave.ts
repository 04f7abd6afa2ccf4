import { useState } from 'react'
import { asFault, type Fault } from '../fault.ts'

/** The way of one form to the server. */
export interface Save {
  readonly saving: boolean
  readonly fault: Fault | undefined
  /** Answers whether it was saved; after a fault what was entered is still there. */
  run(work: () => Promise<unknown>): Promise<boolean>
}

/** Saving by a form: under way or not, and the fault of the last try. */
export function useSave(): Save {
  const [saving, setSaving] = useState(false)
  const [fault, setFault] = useState<Fault>()
  return {
    saving,
    fault,
    async run(work) {
      setSaving(true)
      setFault(undefined)
      try {
        await work()
        return true
      } catch (thrown) {
        setFault(asFault(thrown))
        return false
      } finally {
        setSaving(false)
      }
    },
  }
}
