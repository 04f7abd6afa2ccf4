import { cast, HELD_ON, moments, PERIOD, UNIT, unitMinutes } from './cast.ts'
import { minutesPage, textFile, wordFile } from './documents.ts'
import { type Person, type peopleDoor, readable } from './peopleDoor.ts'
import type { Report } from './report.ts'
import type { Screens } from './screens.ts'

/** What every scene works with; no screens where there is no browser. */
export interface Stage {
  readonly door: ReturnType<typeof peopleDoor>
  readonly report: Report
  readonly screens: Screens | undefined
}

interface Detail {
  readonly reviews: readonly {
    readonly state: string
    readonly versions: readonly { readonly version: number }[]
  }[]
  readonly owed: readonly { readonly kind: string; readonly doneOn?: string }[]
}

type Listed = readonly { readonly key: string }[]

interface Duties {
  readonly overdue: Listed
  readonly soon: Listed
  readonly later: Listed
  readonly waiting: Listed
}

const UNIT_NAME = 'Wydział Kultury'
const REVIEW = `unit:${UNIT}:${PERIOD}`
const reviewPath = `/api/reviews/unit/${UNIT}/${PERIOD}`

/** Seven working days before the end of the month: the reminder, what is to be done, and the review recorded as held. */
export async function reminderAndReview({ door, report, screens }: Stage): Promise<void> {
  const head = door.person(cast.head)
  await door.person(cast.blocked).block(true)
  await head.say('dzień dobry')

  report.scene('21 września 2026, 8:05', 'przychodzi przypomnienie / the reminder arrives')
  const start = await head.last()
  await door.setClock(moments.firstReminder)
  const reminder = await head.sees([UNIT_NAME, 'wrze'], start)
  report.saw('kierujący Wydziałem Kultury', reminder)
  report.check('the head is reminded of the September review', reminder !== undefined)
  report.check(
    'the reminder says what the minutes must contain',
    reminder !== undefined && /obecności/i.test(readable(reminder)) && /terminy/i.test(readable(reminder)),
  )
  await screens?.chat(cast.head, '01-przypomnienie')

  report.scene('21 września 2026', '„co mam do zrobienia?” i „status”')
  const duties = (await head.say('co mam do zrobienia?')).findLast(one => one.from === 'bot')
  report.saw('kierujący Wydziałem Kultury', duties)
  report.check(
    'the list of duties names the review',
    duties !== undefined && readable(duties).includes(UNIT_NAME),
  )
  const status = (await head.say('status')).findLast(one => one.from === 'bot')
  report.saw('kierujący Wydziałem Kultury', status)
  report.check('status is answered with a card', (status?.cards.length ?? 0) > 0)

  report.scene(
    '24 września 2026, 13:10',
    'przegląd się odbył, protokołu jeszcze nie ma / held, no minutes yet',
  )
  await door.setClock(moments.held)
  const pressed = reminder ? await head.press(reminder, 'record-held', { heldOn: HELD_ON }) : []
  const saved = pressed.findLast(one => one.from === 'bot')
  report.saw('kierujący Wydziałem Kultury', saved)
  const detail = await head.ask<Detail>(reviewPath)
  report.check('the review is recorded as held', detail.body.reviews.at(-1)?.state === 'held')
  report.check(
    'the five days for the minutes end on 29 September',
    saved !== undefined && /29 września|29\.09/.test(readable(saved)),
  )
}

/** No minutes on the fifth day: the reminder says so, and after five working days the superior is told. */
export async function overdueAndSuperior({ door, report, screens }: Stage): Promise<void> {
  const head = door.person(cast.head)
  const superior = door.person(cast.superior)

  report.scene('1 października 2026, 8:05', 'piąty dzień minął bez protokołu / the fifth day has passed')
  const beforeOverdue = await head.last()
  await door.setClock(moments.fifthDayPassed)
  const overdue = await head.sees([UNIT_NAME, 'nie wpłynął'], beforeOverdue)
  report.saw('kierujący Wydziałem Kultury', overdue)
  report.check(
    'the reminder says that the fifth day has passed',
    overdue !== undefined && /piąty dzień/i.test(readable(overdue)),
  )

  report.scene(
    '6 października 2026, 8:05',
    'po pięciu dniach roboczych wie przełożony / the superior is told',
  )
  await superior.say('dzień dobry')
  const beforeTold = await superior.last()
  await door.setClock(moments.superiorTold)
  const told = await superior.sees([UNIT_NAME], beforeTold)
  report.saw('Trzeci Zastępca Prezydenta', told)
  report.check('the superior is told of the missing minutes', told !== undefined)
  report.check('it stands on the list of the head', await owes(head))
  report.check('and on the list of the superior', await owes(superior))
  await screens?.chat(cast.superior, '02-przelozony')
}

/** The minutes by chat: first incomplete, then corrected; other heads send a text file and a PDF. */
export async function minutesByChat({ door, report, screens }: Stage): Promise<void> {
  const head = door.person(cast.head)

  report.scene('6 października 2026, 11:40', 'niekompletny protokół (.docx) / incomplete minutes')
  await door.setClock(moments.filed)
  const beforeFile = await head.last()
  await head.say('', await wordFile('Protokół z narady.docx', unitMinutes(UNIT, HELD_ON, ['deadlines'])))
  const verdict = await head.sees(['5 z 6'], beforeFile)
  report.saw('kierujący Wydziałem Kultury', verdict)
  report.check(
    'the file is filed and the unit understood',
    verdict !== undefined && readable(verdict).includes(UNIT_NAME),
  )
  report.check(
    'the head is told which part is missing',
    verdict !== undefined && /brak[\s\S]*terminy realizacji/i.test(readable(verdict)),
  )
  await screens?.chat(cast.head, '03-niekompletny-protokol')

  report.scene('6 października 2026, 11:45', 'poprawiony plik: wersja 2 / the corrected file: version 2')
  const beforeCorrected = await head.last()
  if (verdict) await head.press(verdict, 'replace-file')
  await head.say('', await wordFile('Protokół z narady - poprawiony.docx', unitMinutes(UNIT, HELD_ON)))
  const complete = await head.sees(['kompletny', 'wersja 2'], beforeCorrected)
  report.saw('kierujący Wydziałem Kultury', complete)
  report.check('the corrected file is complete and is version 2', complete !== undefined)
  await screens?.chat(cast.head, '04-kompletny-protokol')
  await listsAreClean(door, report)

  report.scene('6 października 2026', 'inne pliki: .txt i .pdf / other kinds of files')
  const clerk = door.person(cast.textHead)
  const beforeText = await clerk.last()
  await clerk.say('', textFile('protokol.txt', unitMinutes('SZ-CD', '2026-09-23')))
  const text = await clerk.sees(['kompletny'], beforeText)
  report.saw('kierujący Miejskim Centrum Dialogu', text)
  report.check('a text file is read and complete', text !== undefined)
  if (!screens) return report.note('!!! no browser: no PDF is made and sent')
  const other = door.person(cast.pdfHead)
  const beforePdf = await other.last()
  const pdf = await screens.pdf(minutesPage(unitMinutes('KS', '2026-09-25')))
  await other.say('', { name: 'protokol.pdf', content: pdf })
  const read = await other.sees(['kompletny'], beforePdf)
  report.saw('kierujący Wydziałem Kształtowania Środowiska', read)
  report.check('a PDF is read and complete', read !== undefined)
}

async function listsAreClean(door: Stage['door'], report: Report): Promise<void> {
  const head = door.person(cast.head)
  const detail = await head.ask<Detail>(reviewPath)
  const review = detail.body.reviews.at(-1)
  report.check(
    'both versions are kept under one record',
    review?.state === 'recorded' && review.versions.length === 2,
  )
  report.check(
    'nothing is owed for September any more',
    detail.body.owed.every(one => one.doneOn !== undefined),
  )
  for (const [who, id] of [
    ['the head', cast.head],
    ['the superior', cast.superior],
  ] as const)
    report.check(`the list of ${who} is clean of it again`, !(await owes(door.person(id))))
}

/** Whether a person's own list, or what waits for others under them, names the review of this story. */
async function owes(person: Person): Promise<boolean> {
  const { body } = await person.ask<Duties>('/api/duties')
  return [body.overdue, body.soon, body.later, body.waiting].flat().some(one => one.key.startsWith(REVIEW))
}
