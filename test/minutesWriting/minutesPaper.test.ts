import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { plusDays } from '../../api/domain/calendar/day.ts'
import { requiredParts } from '../../api/domain/reviews/requiredParts.ts'
import { REVIEW_KINDS } from '../../api/domain/reviews/schedule.ts'
import { type MinutesDraft, textParts } from '../../api/minutesWriting/minutesDraft.ts'
import { type DatedDraft, minutesPaper } from '../../api/minutesWriting/minutesPaper.ts'
import { partHeadings } from '../../api/minutesWriting/partHeadings.ts'
import { templatePaper } from '../../api/minutesWriting/templatePaper.ts'
import { documentText } from '../../api/reading/blocks.ts'
import type { MinutesReading } from '../../api/reading/minutes/minutesReading.ts'
import { openReader } from '../../api/reading/reader.ts'
import { aDraft, awkwardNames, HELD_ON, paperContext, subjects } from './aDraft.ts'

const reader = openReader({ processes: 1 })
afterAll(() => reader.close())

const known = {
  today: '2026-11-23' as const,
  units: [{ code: 'WE', name: 'Wydział Edukacji' }],
  processes: [{ code: 'GZ 8', name: 'Zarządzanie ryzykiem' }],
}

async function readBack(draft: DatedDraft): Promise<MinutesReading> {
  const paper = await minutesPaper(draft, paperContext(draft.kind))
  const read = await reader.readMinutes(paper, 'Protokół.docx', known)
  if (!read.ok) throw new Error(read.reason)
  return read.value
}

const actionsRead = ({ actions }: MinutesReading): MinutesDraft['actions'] =>
  actions.map(({ task, responsible, due }) => ({
    task,
    ...(responsible ? { responsible: responsible.names.join(', ') } : {}),
    ...(due?.day ? { due: due.day } : {}),
  }))

describe.each(REVIEW_KINDS)('minutes that the suite writes of a review of kind %s', kind => {
  const draft = aDraft(kind)

  it('are read back as what they were written from', async () => {
    const reading = await readBack(draft)
    expect(reading).toMatchObject({ kind, kindCertainty: 'certain' })
    expect(reading.date).toMatchObject({ value: HELD_ON, certainty: 'certain' })
    if (kind === 'unit' || kind === 'process')
      expect(reading.subject?.value.code).toBe(subjects[kind].subject)
    expect(reading.attendance.map(one => one.name)).toEqual(awkwardNames)
    expect(actionsRead(reading)).toEqual(draft.actions)
    for (const part of requiredParts[kind])
      expect([part, reading.parts[part]?.state]).toEqual([part, 'present'])
  })

  it('hold every word of every part', async () => {
    const read = await reader.read(await minutesPaper(draft, paperContext(kind)), 'Protokół.docx')
    const text = read.ok ? documentText(read.value) : ''
    for (const part of textParts(kind)) {
      expect(text).toContain(partHeadings[part])
      for (const line of draft.texts[part] ?? []) expect(text).toContain(line)
    }
    for (const { name, position } of draft.attendance) expect(text).toContain(`${name} | ${position}`)
  })

  it('lack exactly the parts that the draft lacks', async () => {
    const [gone, ...kept] = textParts(kind)
    const texts = Object.fromEntries(kept.map(part => [part, ['Bez uwag i bez zmian.']]))
    const reading = await readBack(aDraft(kind, { texts }))
    const missing = requiredParts[kind].filter(part => reading.parts[part]?.state === 'missing')
    expect(missing).toEqual([gone])
  })

  it('come empty as a template, which is read as having nothing in it', async () => {
    const read = await reader.readMinutes(
      await templatePaper(kind, 'Urząd Miasta Krakowa'),
      'Wzór.docx',
      known,
    )
    if (!read.ok) throw new Error(read.reason)
    expect(read.value).toMatchObject({ kind, attendance: [], actions: [] })
    expect(read.value.date).toBeUndefined()
    // The parts of the Steering Team's minutes are told by words that stand in their very headings.
    if (kind === 'steering') return
    const found = requiredParts[kind].filter(part => read.value.parts[part]?.state === 'present')
    expect(found).toEqual([])
  })
})

describe('minutes of a long meeting', () => {
  const names = Array.from(
    { length: 80 },
    (_, at) =>
      `${['Anna', 'Piotr', 'Maria', 'Tomasz'][Math.floor(at / 20)]} ${['Jasno', 'Ciemno', 'Biało', 'Czarno'][at % 4]}${['pol', 'las', 'dwór', 'bor', 'grób'][at % 5]}ski-${'ABCDEFGHIJKLMNOPRSTW'[at % 20]}${'aeiou'[at % 5]}cki`,
  )
  const draft = aDraft('unit', {
    attendance: names.map(name => ({ name })),
    actions: Array.from({ length: 60 }, (_, at) => ({
      task: `${['Sporządzić raport', 'Przejrzeć rejestr', 'Zaktualizować plan', 'Zamówić szkolenie'][at % 4]} za tydzień ${at + 1} dla komórki ${String.fromCharCode(65 + (at % 26))}${at}`,
      responsible: names[at % names.length]!,
      due: plusDays(HELD_ON, 11 + (at % 28)),
    })),
  })

  it('keep all their rows over several pages', async () => {
    const reading = await readBack(draft)
    expect(reading.attendance).toHaveLength(new Set(names).size)
    expect(actionsRead(reading)).toEqual(draft.actions)
  })
})

describe('the paper itself', async () => {
  const files = unzipSync(await minutesPaper(aDraft('unit'), paperContext('unit')))
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array())

  it('has a title in its properties and Polish as its language', () => {
    expect(part('docProps/core.xml')).toContain(
      '<dc:title>Protokół z przeglądu komórki organizacyjnej</dc:title>',
    )
    expect(part('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="pl-PL"/)
  })

  it('has headings as styles and a heading row in each table, repeated on every page', () => {
    const document = part('word/document.xml')
    expect(document.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(5)
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  })

  it('has the office in its head, and the page and their number in its foot', () => {
    expect(part('word/header1.xml')).toContain('Urząd Miasta Krakowa')
    expect(part('word/footer1.xml')).toMatch(/PAGE[\s\S]*NUMPAGES/)
  })
})
