import type { Language } from '../api/domain/language.ts'
import type { Person } from '../api/domain/organisation/person.ts'
import type { Suite } from '../api/suite.ts'
import type { Links } from './links.ts'
import type { Message } from './message.ts'

/** A turn in which a person of the office is spoken with. */
export interface PersonTurn {
  readonly suite: Suite
  readonly person: Person
  readonly language: Language
  readonly links: Links
  /** Id of the activity and of the conversation: together the same for a repeated delivery. */
  readonly activity: string
  readonly conversation: string
  /** Writes a message into the person's chat and answers its id. */
  say(message: Message): Promise<string>
  /** Puts another message in the place of one written before. */
  rewrite(id: string, message: Message): Promise<void>
}
