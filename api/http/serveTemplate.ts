import { REVIEW_KINDS, type ReviewKind } from '../domain/reviews/schedule.ts'
import { templateName, templatePaper } from '../minutesWriting/templatePaper.ts'
import type { Door } from './door.ts'
import { Refused } from './errorAnswer.ts'
import { sendFile } from './sendFile.ts'
import type { Asked } from './serve.ts'

/** Papers that were made already, by kind and the office's name in their head. */
const made = new Map<string, Promise<Uint8Array>>()

const isKind = (text: string): text is ReviewKind => (REVIEW_KINDS as readonly string[]).includes(text)

/**
 * The empty minutes of a kind of review. Open to everybody: it holds nothing of anybody, and a link in a chat is opened
 * by a browser that is not signed in here.
 */
export async function serveTemplate(door: Door, { response, params }: Asked): Promise<void> {
  const opened = door.opened()
  if (!opened) throw new Refused('starting')
  const { kind = '' } = params
  if (!isKind(kind)) throw new Refused('no-such-page')
  const { officeName } = opened.suite.office().settings
  const key = `${kind}|${officeName}`
  const paper = made.get(key) ?? templatePaper(kind, officeName)
  if (!made.has(key) && made.size >= REVIEW_KINDS.length) made.clear()
  made.set(key, paper)
  const content = await paper
  await sendFile(response, {
    name: templateName(kind),
    size: content.length,
    content: new Blob([content as Uint8Array<ArrayBuffer>]).stream(),
  })
}
