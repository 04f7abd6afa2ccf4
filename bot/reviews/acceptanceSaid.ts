import { fold } from '../../api/knowledge/understanding/plainText.ts'
import type { Message } from '../message.ts'
import type { PersonTurn } from '../personTurn.ts'
import { acceptanceQueueMessage } from './acceptanceCards.ts'

const SAID =
  /^(?:(?:pokaz|jakie sa|co mam|mam) )?(?:protokol\w* )?do (?:przyjecia|akceptacji|oceny)(?: protokol\w*)?$|^(?:show )?minutes to (?:accept|judge)$/

/** "Protokoły do przyjęcia" typed instead of pressed; undefined for everything else. */
export function acceptanceSaid(turn: PersonTurn, text: string): Message | undefined {
  const said = fold(text)
    .replace(/[^a-z ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  const aboutMinutes = /protokol|minutes/.test(said)
  return aboutMinutes && SAID.test(said) ? acceptanceQueueMessage(turn) : undefined
}
