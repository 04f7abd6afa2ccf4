import { dayOf, timeOfDay } from '../../api/domain/calendar/officeTime.ts'
import { YES_NO_UNKNOWN, yesNoUnknownWords } from '../../api/domain/incidents/incident.ts'
import type { Language } from '../../api/domain/language.ts'
import { aside, card, type Element, foreign, heading, line, press } from '../card.ts'
import { helpWords } from '../help/helpWords.ts'
import type { Message } from '../message.ts'
import { contactsIn } from '../people.ts'
import type { PersonTurn } from '../personTurn.ts'
import type { SentFile } from '../turn.ts'
import { incidentWords } from './incidentWords.ts'

const LONGEST_WHAT = 4_000
const LONGEST_WHERE = 200

/**
 * The form for a report, filled in as far as the message told it: two sentences and a press are enough.
 * @param told the message itself when it was one about an incident.
 * @param files what came with the message; attached once the report is there.
 */
export function reportForm(turn: PersonTurn, told = '', files: readonly SentFile[] = []): Message {
  const { language, suite } = turn
  const words = incidentWords[language]
  const now = suite.now()
  const officer = contactsIn(suite, 'data-protection-officer') || helpWords[language].nobody
  return {
    summary: words.reportTitle,
    card: card(
      language,
      [
        heading(words.reportTitle),
        line(words.reportIntro(officer)),
        {
          type: 'Input.Text',
          id: 'what',
          label: words.what,
          ...(told === '' ? {} : { value: foreign(told, LONGEST_WHAT) }),
          isMultiline: true,
          maxLength: LONGEST_WHAT,
          isRequired: true,
          errorMessage: words.whatMissing,
        },
        yesNoField('personalData', words.personalData, language),
        yesNoField('ongoing', words.ongoing, language),
        {
          type: 'Input.Date',
          id: 'noticedOn',
          label: words.noticedOn,
          value: dayOf(now),
          max: dayOf(now),
          isRequired: true,
          errorMessage: words.noticedMissing,
        },
        {
          type: 'Input.Time',
          id: 'noticedAt',
          label: words.noticedAt,
          value: timeOfDay(now),
          isRequired: true,
          errorMessage: words.noticedMissing,
        },
        { type: 'Input.Text', id: 'where', label: words.where, maxLength: LONGEST_WHERE, isRequired: false },
        ...(files.length > 0
          ? [line(words.withFiles(files.map(one => foreign(one.name, 120)).join(', ')))]
          : []),
        aside(words.elsewhere),
      ],
      // The form's own id: a second press, or Teams' own retry, is the same report.
      [
        press('report-incident', words.send, {
          form: `${turn.conversation}|${turn.activity}`.slice(-180),
          ...(files.length > 0
            ? { files: files.map(({ name, downloadUrl }) => ({ name, downloadUrl })) }
            : {}),
        }),
      ],
    ),
  }
}

const yesNoField = (id: string, label: string, language: Language): Element => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  value: 'unknown',
  style: 'expanded',
  wrap: true,
  choices: YES_NO_UNKNOWN.map(value => ({ title: yesNoUnknownWords[value][language], value })),
  isRequired: true,
  errorMessage: incidentWords[language].choiceMissing,
})
