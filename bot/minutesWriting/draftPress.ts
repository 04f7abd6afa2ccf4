import { draftRefusalWords } from '../../api/minutesWriting/draftRefusals.ts'
import { fileDraft, fileDraftRefusalWords } from '../../api/minutesWriting/fileDraft.ts'
import { changeDraft, dropDraft, type OpenDraft, openDraftOf } from '../../api/minutesWriting/openDraft.ts'
import type { PersonTurn } from '../personTurn.ts'
import { filedMessage } from '../reviews/filedMessage.ts'
import type { PressAnswer } from '../turn.ts'
import type { VerbData } from '../verbs.ts'
import { draftForm, withTyped } from './draftForm.ts'
import { draftWords } from './draftWords.ts'
import { typedIn } from './typedFields.ts'

const draftWith = ({ suite, person }: PersonTurn, id: string): OpenDraft | undefined => {
  const draft = openDraftOf(suite, person.id)
  return draft?.id === id ? draft : undefined
}

/** [Popraw w formularzu]: the form with everything that the draft has; nothing is being dictated any more. */
export async function pressEditDraft(
  turn: PersonTurn,
  { draft }: VerbData<'edit-draft'>,
): Promise<PressAnswer> {
  const open = await changeDraft(turn.suite, turn.person.id, draft, { asking: '' })
  return open.ok
    ? { message: draftForm(turn, open.value) }
    : { text: draftRefusalWords[open.reason][turn.language] }
}

/** [Dodaj działania]: keeps what was typed and shows the form with further rows. */
export async function pressSaveDraft(turn: PersonTurn, data: VerbData<'save-draft'>): Promise<PressAnswer> {
  const { suite, person, language } = turn
  const typed = typedIn(data)
  const saved = await changeDraft(suite, person.id, data.draft, {
    minutes: minutes => withTyped(minutes, typed),
    asking: '',
  })
  return saved.ok
    ? { message: draftForm(turn, saved.value, draftWords[language].saved) }
    : { text: draftRefusalWords[saved.reason][language] }
}

/** [Złóż protokół]: keeps what was typed, writes the paper, files it and shows the verdict in place of the form. */
export async function pressFileDraft(turn: PersonTurn, data: VerbData<'file-draft'>): Promise<PressAnswer> {
  const { suite, person, language } = turn
  if (data.form && draftWith(turn, data.draft)) {
    const typed = typedIn(data)
    const saved = await changeDraft(suite, person.id, data.draft, {
      minutes: minutes => withTyped(minutes, typed),
      asking: '',
    })
    if (!saved.ok && saved.reason !== 'no-such-draft')
      return { text: draftRefusalWords[saved.reason][language] }
  }
  const filed = await fileDraft(suite, person.id, data.draft)
  if (filed.ok) return { message: filedMessage(turn, filed.value) }
  const why = fileDraftRefusalWords[filed.reason][language]
  const open = draftWith(turn, data.draft)
  return open ? { message: draftForm(turn, open, why) } : { text: why }
}

/** [Odrzuć szkic]. */
export async function pressDropDraft(
  turn: PersonTurn,
  { draft }: VerbData<'drop-draft'>,
): Promise<PressAnswer> {
  await dropDraft(turn.suite, turn.person.id, draft)
  return {
    message: { text: draftWords[turn.language].dropped },
  }
}
