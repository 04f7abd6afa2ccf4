import { cast, moments, PERIOD, UNIT } from './cast.ts'
import type { Stage } from './chatStory.ts'

interface Undelivered {
  readonly entries: readonly { readonly person: string; readonly state: string; readonly failure?: string }[]
}

interface Detail {
  readonly reviews: readonly {
    readonly key: string
    readonly state: string
    readonly versions: readonly {
      readonly version: number
      readonly file?: unknown
      readonly missing?: unknown
    }[]
  }[]
  readonly may: { readonly readMinutes: boolean }
}

/** The quality representative's morning: the board, a cell, a reminder from there, and whom reminders did not reach. */
export async function qualityAtTheBoard({ door, report, screens }: Stage): Promise<void> {
  const quality = door.person(cast.quality)
  report.scene('7 października 2026, 9:15', 'Pełnomocnik ds. SZJ otwiera tablicę / the status board')
  await door.setClock(moments.quality)

  const board = await quality.ask<{ rows: readonly unknown[] }>('/api/board?kind=unit&year=2026')
  report.check('the board shows the units of the year', board.status === 200 && board.body.rows.length > 30)
  const processes = await quality.ask<unknown>('/api/processes')
  report.check('the process hierarchy is there', processes.status === 200)

  const blocked = door.person(cast.blocked)
  if (screens) {
    await screens.tab(cast.quality, 'reviews/board/unit/2026', '05-tablica', async tab => {
      await tab.getByRole('row').nth(16).waitFor()
      const rows = await tab.getByRole('row').count()
      report.check('the tab shows the board', rows > 15)
    })
    await screens.tab(cast.quality, 'reviews/board/unit/2026', '06-szczegoly', async tab => {
      await tab
        .getByRole('row', { name: /Wydział Geodezji/ })
        .getByRole('gridcell')
        .nth(8)
        .click()
      const remind = tab.getByRole('button', { name: 'Przypomnij', exact: true })
      await remind.waitFor()
      report.check('a cell opens what is behind it, with a way to remind', await remind.isVisible())
      await remind.click()
      const answer = tab.getByText(/Nie doręczono: |Przypomnienie wysłano: |Dziś już przypomniano/)
      await answer.first().waitFor()
      const again = tab.getByRole('button', { name: 'Przypomnij mimo to' })
      if (await again.isVisible()) await again.click()
      const missed = tab.getByText(/Nie doręczono: /).first()
      await missed.waitFor()
      report.check(
        'the reminder from the board does not reach the one who has blocked the bot',
        await missed.isVisible(),
      )
    })
    await screens.tab(cast.quality, 'processes', '07-procesy', async tab => {
      const process = tab.getByText('Zarządzanie ryzykiem').first()
      await process.waitFor()
      report.check('the map of processes names GZ 8', await process.isVisible())
    })
    await looks({ door, report, screens })
  } else report.note('!!! no browser: the tab is not shown, and screenshots are left out')

  const undelivered = await quality.ask<Undelivered>('/api/undelivered')
  const entry = undelivered.body.entries.find(one => one.person === blocked.id)
  report.note(`niedoręczone / undelivered: ${JSON.stringify(entry)}`)
  report.check(
    'the reminder that did not arrive is shown with the reason',
    entry?.state === 'undelivered' && entry.failure === 'blocked',
  )
}

/** The same screens in the dark and contrast themes, at phone width, and in English. */
async function looks({ screens }: Stage): Promise<void> {
  if (!screens) return
  const board = 'reviews/board/unit/2026'
  const seen = async () => undefined
  await screens.tab(cast.quality, board, '08-tablica-ciemna', seen, { theme: 'dark' })
  await screens.tab(cast.quality, board, '09-tablica-kontrast', seen, { theme: 'contrast' })
  await screens.tab(cast.quality, board, '10-tablica-telefon', seen, { phone: true })
  await screens.tab(cast.head, 'mine', '11-moje-obowiazki', seen)
  await screens.tab(cast.quality, board, '12-board-english', seen, { language: 'en' })
}

/** Somebody else in the office: sees that minutes exist, not what they say. */
export async function otherEmployee({ door, report, screens }: Stage): Promise<void> {
  report.scene(
    '7 października 2026',
    'inny pracownik: widzi, że protokół jest, a nie, co zawiera / another employee',
  )
  const employee = door.person(cast.employee)
  const detail = await employee.ask<Detail>(`/api/reviews/unit/${UNIT}/${PERIOD}`)
  const review = detail.body.reviews.at(-1)
  report.check('another employee sees that the minutes were filed', review?.state === 'recorded')
  report.check(
    'but neither file nor findings',
    detail.body.may.readMinutes === false &&
      (review?.versions.every(one => one.file === undefined && one.missing === undefined) ?? false),
  )
  const file = await employee.ask<unknown>(
    `/api/reviews/unit/${UNIT}/${PERIOD}/minutes/${encodeURIComponent(review?.key ?? '')}/2/file`,
  )
  report.note(`GET …/file: ${file.status}`)
  report.check('and the content is refused', file.status === 403)
  const own = await door
    .person(cast.head)
    .ask<unknown>(
      `/api/reviews/unit/${UNIT}/${PERIOD}/minutes/${encodeURIComponent(review?.key ?? '')}/2/file`,
    )
  report.check('while the head of the unit gets it', own.status === 200)
  await screens?.tab(
    cast.employee,
    `reviews/unit/${UNIT}/${PERIOD}`,
    '13-inny-pracownik',
    async () => undefined,
  )
}
