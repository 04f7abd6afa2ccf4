import { afterAll, describe, expect, it } from 'vitest'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import { clocksOf } from '../../api/domain/incidents/caseClocks.ts'
import type { CaseEvent } from '../../api/domain/incidents/caseEntry.ts'
import { statutoryClocks } from '../../api/domain/incidents/clockRule.ts'
import { csirtNotice } from '../../api/incidents/notices/csirtNotice.ts'
import { NOT_KNOWN_YET } from '../../api/incidents/notices/noticeSource.ts'
import { peopleLetter } from '../../api/incidents/notices/peopleLetter.ts'
import { supervisoryNotice } from '../../api/incidents/notices/supervisoryNotice.ts'
import { openReader } from '../../api/reading/reader.ts'
import { aCase, breachAt, classified } from '../domain/incidents/aCase.ts'

const reader = openReader({ processes: 1 })
afterAll(() => reader.close())

const described: CaseEvent = {
  type: 'described',
  data: 'imiona, nazwiska, numery PESEL',
  people: 'wnioskodawcy',
  peopleCount: 120,
  consequences: 'możliwa kradzież tożsamości',
}
const measure: CaseEvent = {
  type: 'noted',
  happenedAt: '2026-11-23T09:30:00.000Z',
  text: 'odwołano wiadomość',
  about: 'measure',
}
const filed: CaseEvent = {
  type: 'filed',
  clock: 'uodo',
  filedAt: '2026-11-24T09:00:00.000Z',
  proof: 'UPP-77',
  supplement: false,
}
const begun: [Instant, string, CaseEvent][] = [
  ['2026-11-23T08:00:00.000Z', 'ewa', classified()],
  ['2026-11-23T09:05:00.000Z', 'ewa', breachAt('2026-11-23T09:00:00.000Z')],
  ['2026-11-23T09:10:00.000Z', 'ewa', { type: 'assessed', risk: 'high', reasons: 'PESEL' }],
]
const worked: typeof begun = [
  ...begun,
  ['2026-11-23T09:20:00.000Z', 'ewa', described],
  ['2026-11-23T09:31:00.000Z', 'ewa', measure],
]

/** The words of a notice about a case, as our own reader finds them. */
async function wordsOf(
  write: typeof supervisoryNotice,
  clockId: string,
  entries: typeof begun,
  at: Instant = '2026-11-24T10:00:00.000Z',
): Promise<string> {
  const incident = aCase({ what: 'Wysłano listę do niewłaściwej osoby', personalData: 'yes' }, ...entries)
  const clock = clocksOf(incident, statutoryClocks, at).find(one => one.rule.id === clockId)
  if (!clock) throw new Error(`There is no clock ${clockId}`)
  const paper = await write({
    incident,
    clock,
    office: 'Urząd Miasta',
    author: 'Jan Przykładowy',
    at,
    officer: 'Ewa Przykładowa, iod@example.org',
  })
  const outcome = await reader.read(paper, 'pismo.docx')
  return JSON.stringify(outcome)
}

describe('The notification to the supervisory authority', () => {
  it('holds what the regulation asks for', async () => {
    const words = await wordsOf(supervisoryNotice, 'uodo', worked)
    for (const part of [
      'Wysłano listę do niewłaściwej osoby',
      'wnioskodawcy',
      'około 120',
      'numery PESEL',
      'iod@example.org',
      'możliwa kradzież tożsamości',
      'odwołano wiadomość',
      'Wysokie ryzyko',
      '26 listopada 2026 r., godz. 10:00',
    ])
      expect(words).toContain(part)
  })

  it('says of what is not known yet that it follows', async () => {
    expect(await wordsOf(supervisoryNotice, 'uodo', begun)).toContain(NOT_KNOWN_YET)
  })

  it('is a supplement once one was filed, with the number of the first', async () => {
    const words = await wordsOf(supervisoryNotice, 'uodo', [
      ...worked,
      ['2026-11-24T09:00:00.000Z', 'jan', filed],
    ])
    expect(words).toContain('uzupełnienie')
    expect(words).toContain('UPP-77')
  })

  it('after the limit asks for the reason of the delay, and not before', async () => {
    const late = await wordsOf(supervisoryNotice, 'uodo', worked, '2026-11-27T10:00:00.000Z')
    expect(late).toContain('Przyczyna opóźnienia')
    expect(await wordsOf(supervisoryNotice, 'uodo', worked)).not.toContain('Przyczyna opóźnienia')
  })
})

describe('The other notices', () => {
  it('to the CSIRT names the body, the effect and the measures', async () => {
    const words = await wordsOf(csirtNotice, 'csirt', worked)
    for (const part of ['CSIRT NASK', 'Urząd Miasta', 'odwołano wiadomość', 'Waga', 'Wysoka'])
      expect(words).toContain(part)
  })

  it('to the people concerned says what happened, what it may mean and what they can do', async () => {
    const words = await wordsOf(peopleLetter, 'people', worked)
    for (const part of ['numery PESEL', 'możliwa kradzież tożsamości', 'zastrzec', 'prawo do skargi'])
      expect(words).toContain(part)
  })
})
