import type { Day } from '../../api/domain/calendar/day.ts'
import { plusDays } from '../../api/domain/calendar/day.ts'
import type { Period } from '../../api/domain/calendar/period.ts'
import type { ReviewKind } from '../../api/domain/reviews/schedule.ts'
import { type MinutesDraft, textParts } from '../../api/minutesWriting/minutesDraft.ts'
import type { DatedDraft, PaperContext } from '../../api/minutesWriting/minutesPaper.ts'

/** What each kind is of in these tests: code, name as the paper writes it, period. */
export const subjects: Readonly<Record<ReviewKind, { subject: string; name: string; period: Period }>> = {
  unit: { subject: 'WE', name: 'Wydział Edukacji', period: '2026-11' },
  process: { subject: 'GZ 8', name: 'GZ 8 Zarządzanie ryzykiem', period: '2026-H2' },
  isms: { subject: 'office', name: 'Przegląd SZBI', period: '2025' },
  technical: { subject: 'systems', name: 'Systemy', period: '2026' },
  steering: { subject: 'office', name: 'Przegląd Zespołu Sterującego SZJ', period: '2025' },
}

/** Invented people with names that are easily misread: months, several parts, letters that get lost. */
export const awkwardNames = [
  'Anna Maria Lipiec-Wójcik',
  'Jan Maj',
  'Łucja Źdźbło',
  'Grażyna Styczeń',
  'Świętosława Brzęczyszczykiewicz',
  'Nguyen Thi Mai',
  'Ernest O’Hara',
  'Wincenty Wrzesień-Żak',
  'Zofia Przykładowa',
]

export const HELD_ON: Day = '2026-11-20'

const SAMPLE_TEXT = [
  'Omówiono stan bieżących spraw (tabela nr 2, zał. 1) – bez zastrzeżeń.',
  'Kwota 30 000,50 zł & „inne” <pozycje> nie budzą uwag.',
]

export const aDraft = (kind: ReviewKind, but: Partial<Omit<MinutesDraft, 'heldOn'>> = {}): DatedDraft => {
  const { subject, period } = subjects[kind]
  return {
    kind,
    subject,
    period,
    heldOn: HELD_ON,
    attendance: awkwardNames.map((name, at) => ({
      name,
      position: at % 2 === 0 ? 'Kierownik referatu' : 'Inspektor',
    })),
    texts: Object.fromEntries(textParts(kind).map(part => [part, SAMPLE_TEXT])),
    actions: awkwardNames.map((responsible, at) => ({
      task: `Uzupełnić wykaz nr ${at + 1} o pozycje ${at + 3}/B i przekazać do archiwum`,
      responsible,
      due: plusDays(HELD_ON, 10 + at),
    })),
    ...but,
  }
}

export const paperContext = (kind: ReviewKind): PaperContext => ({
  office: 'Urząd Miasta Krakowa',
  subjectName: subjects[kind].name,
  author: 'Hanna Przykładowa',
  at: '2026-11-23T08:20:00.000Z',
})
