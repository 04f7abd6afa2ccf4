import { type KnowledgeKeeper, keepKnowledge } from './documents/knowledgeKeeper.ts'
import { atPriority } from './registers/graph/priority.ts'
import type { RegisterName } from './registers/registers.ts'
import type { Suite } from './suite.ts'

/** Registers whose changes concern what can be asked. */
const CONCERNED: readonly RegisterName[] = ['documents', 'officeWords', 'passedQuestions']

/**
 * Fills what staff can ask from the library in the background and keeps it so: every so many seconds, when SharePoint
 * tells of a change, and when another instance has written to its registers. A failed look is tried with the next.
 */
export function startKeepingKnowledge(
  suite: Suite,
  everySeconds: number,
): { readonly keeper: KnowledgeKeeper; stop(): Promise<void> } {
  const keeper = keepKnowledge(suite)
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  const quietly = (work: () => Promise<void>): Promise<void> =>
    atPriority('background', work).catch(error => {
      if (!stopped) suite.log.warn('library-not-looked-at', { error })
    })

  function schedule() {
    if (stopped) return
    clearTimeout(timer)
    timer = setTimeout(
      () => void quietly(keeper.look).then(schedule),
      everySeconds * 1000 * (0.9 + Math.random() * 0.2),
    )
    timer.unref()
  }

  const stopListening = suite.registers.onChange(({ register }) => {
    if (CONCERNED.includes(register)) void quietly(keeper.follow)
  })
  const stopWatching = suite.registers.documentsLibrary.onChange(() => void quietly(keeper.look))
  void quietly(keeper.look).then(schedule)
  return {
    keeper,
    async stop() {
      stopped = true
      clearTimeout(timer)
      stopListening()
      stopWatching()
      await keeper.close()
    },
  }
}
