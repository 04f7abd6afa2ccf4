import type { Words } from '../../api/domain/language.ts'
import type { Fault } from '../fault.ts'
import type { Say } from '../words.ts'
import { shellPhrases, shellWords } from './words.ts'

const ownWords: Readonly<Record<string, Words>> = {
  'no-connection': shellWords.noConnection,
  'sign-in-needed': shellWords.signInText,
  'no-permission': shellWords.noPermission,
  'no-such-item': shellWords.notShared,
  unavailable: shellWords.unavailable,
}

/** What went wrong as the server words it, else as we do, and the number to tell when asking for help. */
export function faultText(say: Say, fault: Fault): string {
  const text = say(fault.words ?? ownWords[fault.reason] ?? shellWords.unexpected)
  return fault.reference ? `${text} ${say(shellPhrases.reference, fault.reference)}` : text
}
