import { createHash } from 'node:crypto'
import { handInRefusalWords } from '../../api/reviews/handedIn.ts'
import { fileAs, readHandedIn, storeHandedIn, withdrawHandedIn } from '../../api/reviews/handIn.ts'
import { foreign } from '../card.ts'
import { faultText } from '../faultText.ts'
import { type DownloadLimits, downloadFile } from '../files/downloadFile.ts'
import { downloadRefusalWords } from '../files/downloadRefusal.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import type { PressAnswer, SentFile } from '../turn.ts'
import type { VerbData } from '../verbs.ts'
import { faultWords } from '../words.ts'
import { filedMessage } from './filedMessage.ts'
import { progressMessage, refusedFile } from './handedInCards.ts'
import type { Subject } from './ownReviews.ts'
import { reviewWords } from './reviewWords.ts'

/** What tells a file of a chat from every other: the same when Teams delivers the activity again. */
export const deliveryOf = (turn: PersonTurn, place: number | string): string => {
  const conversation = createHash('sha256').update(turn.conversation).digest('base64url').slice(0, 22)
  return `chat:${conversation}:${turn.activity.slice(0, 80)}:${place}`
}

/**
 * Takes one file: says at once that it came, stores it, says that it is stored, and puts the verdict or the question
 * in the place of that message.
 */
export async function takeFile(
  turn: PersonTurn,
  file: SentFile,
  place: number,
  limits: DownloadLimits,
  hint: Subject | undefined,
): Promise<void> {
  const { language } = turn
  const name = foreign(file.name, 120)
  const id = await turn.say(progressMessage(language, reviewWords[language].received(name)))
  const become = (message: Message): Promise<void> => turn.rewrite(id, message)
  try {
    const content = await downloadFile(file.downloadUrl, limits)
    if (!content.ok) {
      turn.suite.log.warn('file-not-fetched', { reason: content.reason })
      await become(refusedFile(language, file.name, downloadRefusalWords[content.reason][language]))
      return
    }
    await takeContent(
      turn,
      { name: file.name, content: content.value },
      deliveryOf(turn, place),
      become,
      hint,
    )
  } catch (fault) {
    const why = faultText(fault, language) ?? faultWords['not-saved'][language]
    await become(refusedFile(language, file.name, why)).catch(() => undefined)
    throw fault
  }
}

async function takeContent(
  turn: PersonTurn,
  file: { name: string; content: Uint8Array },
  delivery: string,
  become: (message: Message) => Promise<void>,
  hint: Subject | undefined,
): Promise<void> {
  const { suite, person, language } = turn
  const stored = await storeHandedIn(suite, person.id, { delivery, ...file })
  if (!stored.ok) {
    await become(refusedFile(language, file.name, handInRefusalWords[stored.reason][language]))
    return
  }
  const { fileName, fileUrl } = stored.value.intake
  await become(progressMessage(language, reviewWords[language].stored(foreign(fileName, 120)), fileUrl))
  await become(await readMessage(turn, delivery, fileName, fileUrl, hint, file.content))
}

/** Reads a stored file and says what became of it. */
async function readMessage(
  turn: PersonTurn,
  delivery: string,
  fileName: string,
  fileUrl: string,
  hint?: Subject,
  atHand?: Uint8Array,
): Promise<Message> {
  const { suite, person, language } = turn
  const read = await readHandedIn(suite, person.id, delivery, hint, atHand && { content: atHand })
  if (!read.ok) return refusedFile(language, fileName, handInRefusalWords[read.reason][language], fileUrl)
  return filedMessage(turn, read.value)
}

/** Keeps a text as a file, without reading it; answers its delivery, or why it is not kept. */
export async function keepText(
  turn: PersonTurn,
  text: string,
): Promise<{ delivery: string } | { refusal: string }> {
  const delivery = deliveryOf(turn, 'text')
  const stored = await storeHandedIn(turn.suite, turn.person.id, {
    delivery,
    name: `${reviewWords[turn.language].pastedName}.txt`,
    content: new TextEncoder().encode(text),
  })
  if (stored.ok) return { delivery }
  return { refusal: handInRefusalWords[stored.reason][turn.language] }
}

/** [Złóż protokół] under a pasted text: reads it like any file. */
export async function pressFileText(
  turn: PersonTurn,
  { delivery }: VerbData<'file-text'>,
): Promise<PressAnswer> {
  const row = turn.suite.registers.intakes.find(delivery)?.row
  return {
    message: await readMessage(turn, delivery, row?.fileName ?? '', row?.fileUrl ?? ''),
  }
}

/** [Złóż protokół]: the sender has said what the file is. */
export async function pressFileAs(turn: PersonTurn, data: VerbData<'file-as'>): Promise<PressAnswer> {
  const { suite, person, language } = turn
  if (!data.heldOn) return { text: faultWords['button-not-understood'][language] }
  const filed = await fileAs(suite, person.id, data.delivery, { ...data.review, heldOn: data.heldOn })
  if (!filed.ok) return { text: handInRefusalWords[filed.reason][language] }
  return { message: filedMessage(turn, filed.value) }
}

/** [To nie protokół]: the file is no longer anybody's matter. */
export async function pressWithdraw(turn: PersonTurn, data: VerbData<'withdraw-file'>): Promise<PressAnswer> {
  const { suite, person, language } = turn
  const withdrawn = await withdrawHandedIn(suite, person.id, data.delivery)
  if (!withdrawn.ok && withdrawn.reason !== 'delivery-withdrawn')
    return { text: handInRefusalWords[withdrawn.reason][language] }
  return { message: progressMessage(language, reviewWords[language].withdrawn) }
}
