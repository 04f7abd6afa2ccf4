import type { DownloadLimits } from './files/downloadFile.ts'
import { helpMessage, questionMessage } from './help/helpCards.ts'
import { setLanguage } from './help/setLanguage.ts'
import {
  pressConfirmActions,
  pressFixActions,
  pressSaveActions,
  pressShowFiled,
} from './improvement/actionPresses.ts'
import {
  askDoneMessage,
  pressActionDone,
  pressActionsDone,
  pressJudgeAction,
} from './improvement/donePresses.ts'
import { ownReports } from './incidents/ownReports.ts'
import { pressAcknowledge } from './incidents/pressAcknowledge.ts'
import { pressAttach, pressTakeAsMinutes } from './incidents/pressAttach.ts'
import { pressDecide } from './incidents/pressDecide.ts'
import { pressReport } from './incidents/pressReport.ts'
import { reportForm } from './incidents/reportForm.ts'
import type { Message } from './message.ts'
import { pressEndDictation, pressSkip } from './minutesWriting/dictationTurn.ts'
import {
  pressDropDraft,
  pressEditDraft,
  pressFileDraft,
  pressSaveDraft,
} from './minutesWriting/draftPress.ts'
import { pressWrite } from './minutesWriting/startWriting.ts'
import { pressFillMissing, pressSaveSupplement } from './minutesWriting/supplementPress.ts'
import { templateMessage } from './minutesWriting/templateCard.ts'
import { dutiesMessage } from './obligations/dutiesCard.ts'
import type { PersonTurn } from './personTurn.ts'
import {
  pressAnswer,
  pressAskQuestion,
  pressNotIt,
  pressPassOn,
  pressWider,
} from './questions/questionTurn.ts'
import { acceptanceQueueMessage } from './reviews/acceptanceCards.ts'
import { pressJudge, showToAccept } from './reviews/acceptancePress.ts'
import { askMinutesMessage, sendCorrectedText } from './reviews/askMinutes.ts'
import type { ExpectedFiles } from './reviews/expectedFiles.ts'
import { pressFileAs, pressFileText, pressWithdraw } from './reviews/handInTurn.ts'
import { ownSubjects } from './reviews/ownReviews.ts'
import { pressRecordHeld } from './reviews/recordHeldPress.ts'
import { pressRemindNow, remindListMessage } from './reviews/remindOthers.ts'
import { statusMessage } from './reviews/statusCard.ts'
import { askHeldMessage } from './text/heldSaid.ts'
import type { Press, PressAnswer } from './turn.ts'
import { isVerb, type Verb, type VerbData, verbs } from './verbs.ts'
import { faultWords } from './words.ts'

type Commands = {
  readonly [V in Verb]: (turn: PersonTurn, data: VerbData<V>) => Promise<PressAnswer> | PressAnswer
}

/** What each button does. Buttons that only show something write a new message and leave the old one as it is. */
const commandsWith = (expected: ExpectedFiles, limits: DownloadLimits): Commands => ({
  'record-held': pressRecordHeld,
  'file-as': pressFileAs,
  'withdraw-file': pressWithdraw,
  'file-text': pressFileText,
  'replace-file'(turn, { review }) {
    expected.expect(turn.person.id, review)
    return { text: sendCorrectedText(turn, review) }
  },
  'confirm-actions': pressConfirmActions,
  'fix-actions': pressFixActions,
  'save-actions': pressSaveActions,
  'show-filed': pressShowFiled,
  'action-done': pressActionDone,
  'actions-done': pressActionsDone,
  'judge-action': pressJudgeAction,
  'ask-done': turn => shown(turn, askDoneMessage(turn)),
  'ask-minutes': turn => shown(turn, askMinutesMessage(turn)),
  'fill-missing': pressFillMissing,
  'save-supplement': pressSaveSupplement,
  'write-minutes': pressWrite,
  'save-draft': pressSaveDraft,
  'file-draft': pressFileDraft,
  'edit-draft': pressEditDraft,
  'drop-draft': pressDropDraft,
  'dictate-skip': pressSkip,
  'dictate-end': pressEndDictation,
  'show-templates': turn => shown(turn, templateMessage(turn)),
  'show-acceptance': turn => shown(turn, acceptanceQueueMessage(turn)),
  'show-to-accept': (turn, data) => shown(turn, showToAccept(turn, data)),
  'judge-minutes': pressJudge,
  'show-duties': turn => shown(turn, dutiesMessage(turn)),
  'show-status': turn =>
    shown(turn, statusMessage(turn, ownSubjects(turn.suite.office(), turn.person.id, turn.suite.today()))),
  'show-help': turn => shown(turn, helpMessage(turn, 'helpTitle')),
  'ask-held': turn => shown(turn, askHeldMessage(turn)),
  'ask-incident': turn => shown(turn, reportForm(turn)),
  'report-incident': (turn, data) => pressReport(turn, data, limits),
  'attach-files': (turn, data) => pressAttach(turn, data, limits),
  'take-as-minutes': (turn, data) => pressTakeAsMinutes(turn, data, limits),
  'acknowledge-incidents': pressAcknowledge,
  'decide-notice': pressDecide,
  'show-reports': turn => shown(turn, ownReports(turn)),
  'ask-quality': turn => shown(turn, questionMessage(turn)),
  'ask-question': pressAskQuestion,
  'wider-passage': pressWider,
  'not-it': pressNotIt,
  'pass-question': pressPassOn,
  'answer-question': pressAnswer,
  'remind-list': turn => shown(turn, remindListMessage(turn)),
  'remind-now': pressRemindNow,
  'set-language': async (turn, { language }) => ({ message: await setLanguage(turn, language) }),
})

async function shown(turn: PersonTurn, message: Message): Promise<PressAnswer> {
  await turn.say(message)
  return { text: '' }
}

/** Does what a button asks for. What comes back with it is parsed like anything from outside. */
export function openCommands(
  expected: ExpectedFiles,
  limits: DownloadLimits,
): (turn: PersonTurn, press: Press) => Promise<PressAnswer> {
  const commands = commandsWith(expected, limits)
  const run = async <V extends Verb>(turn: PersonTurn, verb: V, data: unknown): Promise<PressAnswer> => {
    const parsed = verbs[verb].safeParse(data)
    if (!parsed.success) return { text: faultWords['button-not-understood'][turn.language] }
    return commands[verb](turn, parsed.data as VerbData<V>)
  }
  return async (turn, { verb, data }) =>
    isVerb(verb) ? run(turn, verb, data) : { text: faultWords['button-unknown'][turn.language] }
}
