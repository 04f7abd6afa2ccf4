import { followAnswers } from '../questions/followAnswers.ts'
import { followGivenPassages } from '../questions/followPassages.ts'
import { forgetQuestions } from '../questions/forgetQuestions.ts'
import { bringOfficeWords } from '../questions/officeWords.ts'
import { reviewedAnswersIndex } from '../questions/reviewedAnswers.ts'
import type { Suite } from '../suite.ts'
import { documentIndex } from './documentIndex.ts'
import { editionReadings } from './editionReadings.ts'
import { noticeFiles } from './noticeFiles.ts'

/** Keeps what staff can ask in step with the library, the register of documents and what people have answered. */
export interface KnowledgeKeeper {
  /**
   * Reads what has changed in the library, brings the index up to date and tells those whom the change concerns.
   * Resolves when a look that began after this call has ended. Throws SharePointUnavailable; the next look goes on.
   */
  look(): Promise<void>
  /** Brings the index up to date with the registers alone: cheap when nothing has changed. */
  follow(): Promise<void>
  close(): Promise<void>
}

/** Keeps everything that questions are answered from: editions, their readings, reviewed answers. */
export function keepKnowledge(suite: Suite): KnowledgeKeeper {
  const readings = editionReadings(suite)
  const documents = documentIndex(suite, readings)
  const answers = reviewedAnswersIndex(suite)
  let from: string | undefined
  let running: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | undefined
  let following: Promise<void> | undefined
  let closed = false

  async function index(): Promise<void> {
    bringOfficeWords(suite)
    const put = await documents.follow()
    await answers.follow()
    if (put > 0) suite.log.info('documents-indexed', { put })
  }

  async function whole(): Promise<void> {
    // What is known already can be asked while the library is still being looked through.
    if (from === undefined) await index()
    const changes = await suite.registers.documentsLibrary.changes(from)
    await noticeFiles(suite, changes, readings.keep)
    from = changes.next
    await index()
    suite.knowledge.completed()
    await followGivenPassages(suite, readings)
    await followAnswers(suite, readings)
    await forgetQuestions(suite)
  }

  /** One at a time; those who come meanwhile share the next one. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const next = running.catch(() => undefined).then(() => (closed ? undefined : work()))
    running = next
    return next
  }

  return {
    look() {
      waiting ??= inTurn(() => {
        waiting = undefined
        return whole()
      })
      return waiting
    },
    follow() {
      following ??= inTurn(() => {
        following = undefined
        return index()
      })
      return following
    },
    async close() {
      closed = true
      await running.catch(() => undefined)
      await suite.knowledge.settled()
    },
  }
}
