import type { Intent } from '../../api/knowledge/understanding/intents.ts'
import { fold } from '../../api/knowledge/understanding/plainText.ts'

/** The short list of commands, word for word; Polish with and without diacritics, and English. */
const COMMANDS: Readonly<Record<string, Intent>> = {
  'moje obowiazki': 'duties',
  obowiazki: 'duties',
  'co mam do zrobienia': 'duties',
  'my duties': 'duties',
  duties: 'duties',
  stan: 'status',
  status: 'status',
  'stan przegladow': 'status',
  'review status': 'status',
  'przeslij protokol': 'minutes',
  'send minutes': 'minutes',
  'zglos incydent': 'incident',
  'report incident': 'incident',
  'report an incident': 'incident',
  'zaproponuj usprawnienie': 'proposal',
  'suggest an improvement': 'proposal',
  pomoc: 'help',
  help: 'help',
  start: 'help',
  jezyk: 'settings',
  language: 'settings',
  ustawienia: 'settings',
  settings: 'settings',
  english: 'settings',
  'po angielsku': 'settings',
  polski: 'settings',
  'po polsku': 'settings',
  przypomnij: 'delegate',
  remind: 'delegate',
}

/** The command that a message is, word for word; undefined for free text. */
export function exactCommand(text: string): Intent | undefined {
  const said = fold(text)
    .replace(/[^a-z ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  return Object.hasOwn(COMMANDS, said) ? COMMANDS[said] : undefined
}
