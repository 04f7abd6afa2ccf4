import type { FrameLocator } from 'playwright-core'
import { cast, moments } from './cast.ts'
import type { Stage } from './chatStory.ts'
import { readable } from './peopleDoor.ts'

const CASE = 'INC-2026-0001'
const PLACE = `mine/~incidents/${CASE}`
const STORY = 'wysłałem maila z danymi do złej osoby'

/** Enough of a picture to be taken for one. */
const screenshot = { name: 'zrzut ekranu.png', content: Buffer.from('\x89PNG\r\n\x1a\n sample', 'latin1') }

/** Half a minute in the chat: what happened, with a file; the officer is alerted at once and takes it. */
export async function incidentReported({ door, report, screens }: Stage): Promise<void> {
  const reporter = door.person(cast.employee)
  const officer = door.person(cast.officer)

  report.scene('8 października 2026, 9:40', 'zgłoszenie incydentu w rozmowie / an incident is reported')
  await door.setClock(moments.incident)
  const before = await reporter.last()
  await reporter.say(STORY, screenshot)
  const form = await reporter.sees(['Zgłoszenie incydentu'], before)
  report.check('the form holds what was written', form !== undefined && JSON.stringify(form).includes(STORY))
  await screens?.chat(cast.employee, '14-zgloszenie')
  const beforeAlert = await officer.last()
  if (form) await reporter.press(form, 'report-incident', { personalData: 'yes', ongoing: 'no' })
  const taken = await reporter.sees(['Przyjęto zgłoszenie INC/2026/0001'], before)
  report.saw('pracownik Wydziału Edukacji', taken)
  report.check('the reporter has a number', taken !== undefined)
  const file = await reporter.sees(['Dołączono plik', 'zrzut ekranu.png'], before)
  report.check('the file is attached', file !== undefined)
  await screens?.chat(cast.employee, '15-przyjeto')

  const alert = await officer.sees(['Nowe zgłoszenie INC/2026/0001'], beforeAlert)
  report.saw('Inspektor Ochrony Danych', alert)
  report.check(
    'the alert names a limit that is running, and not what was written',
    alert !== undefined && readable(alert).includes('CSIRT NASK') && !JSON.stringify(alert).includes(STORY),
  )
  await screens?.chat(cast.officer, '16-alert')
  if (alert) await officer.press(alert, 'acknowledge-incidents')
  const acknowledged = await officer.sees(['Przyjęcie potwierdzono'], beforeAlert)
  report.check('the officer takes it at one press', acknowledged !== undefined)

  const other = await door.person(cast.quality).ask<unknown>(`/api/incidents/${CASE}`)
  report.check('nobody else learns that there is such a case', other.status === 404)
  const own = await reporter.ask<{ view: string; attachments: readonly unknown[] }>(`/api/incidents/${CASE}`)
  report.check(
    'the reporter sees the own report with its file',
    own.body.view === 'own-report' && own.body.attachments.length === 1,
  )
}

/** The case is judged, the officer recommends, the Secretary decides; the limit runs meanwhile. */
export async function breachDecided({ door, report, screens }: Stage): Promise<void> {
  if (!screens) return report.note('!!! no browser: the case is not worked on')
  const secretary = door.person(cast.secretary)
  report.scene('8 października 2026', 'sprawa, rekomendacja i decyzja / the case and its two keys')
  const before = await secretary.last()
  await screens.tab(cast.officer, PLACE, '17-sprawa', judge)
  const asked = await secretary.sees(['Decyzja o zgłoszeniu', 'zgłosić'], before)
  report.saw('Sekretarz Miasta', asked)
  report.check('the recommendation comes to the Secretary', asked !== undefined)
  await screens.chat(cast.secretary, '18-decyzja')
  if (asked) await secretary.press(asked, 'Zgłaszamy', { reasons: 'Zgodnie z rekomendacją.' })
  const decided = await secretary.sees(['Decyzję zapisano: zgłaszamy'], before)
  report.check('who decides in the chat', decided !== undefined)

  report.scene('10 października 2026, 15:20', 'termin się zbliża / the limit comes nearer')
  const beforeWarning = await secretary.last()
  await door.setClock(moments.limitNear)
  const warned = await secretary.sees(['UODO: minęło 50% czasu'], beforeWarning)
  report.check('the Secretary is warned of the limit', warned !== undefined)
  const seen = async (tab: FrameLocator) => {
    const clock = tab.getByText(/^Zostało 1[78]\sgodz/)
    await clock.waitFor()
    report.check('the case page shows what is left of the 72 hours', await clock.isVisible())
  }
  await screens.tab(cast.officer, PLACE, '19-terminy', seen)
  await screens.tab(cast.officer, PLACE, '20-terminy-ciemne', seen, { theme: 'dark' })
  await screens.tab(cast.officer, PLACE, '21-terminy-kontrast', seen, { theme: 'contrast' })
  await screens.tab(cast.officer, PLACE, '22-terminy-telefon', seen, { phone: true })
}

/** What the officer enters in the case page, form by form. */
async function judge(tab: FrameLocator): Promise<void> {
  const open = (name: string) => tab.getByRole('button', { name, exact: true }).click()
  const choose = (group: string, answer: string) =>
    tab.getByRole('group', { name: group }).getByRole('radio', { name: answer, exact: true }).check()
  const because = (text: string) => tab.getByLabel('Uzasadnienie').fill(text)
  const save = async (verb = 'Zapisz') => {
    await open(verb)
    await tab.locator('form.form-wide').waitFor({ state: 'detached' })
  }
  await open('Ustal rodzaj i wagę')
  await choose('Rodzaj', 'Incydent')
  await choose('Waga', 'Wysoka')
  await choose('Czy naruszono ochronę danych osobowych?', 'Tak')
  await choose('Czy to incydent w podmiocie publicznym (ustawa o KSC)?', 'Nie')
  await save()
  await open('Zapisz chwilę wykrycia lub stwierdzenia')
  await save()
  await open('Oceń ryzyko dla osób')
  await because('Lista z numerami PESEL trafiła do obcej osoby.')
  await save()
  await open('Powiąż')
  for (const [field, typed] of [
    ['Zasoby', 'P-3 Poczta elektroniczna'],
    ['Zabezpieczenia (ISO 27001, zał. A)', 'A.5.14'],
  ] as const) {
    await tab.getByRole('combobox', { name: field }).fill(typed)
    await open(`Dodaj: ${field}`)
  }
  await save()
  await open('Wpisz rekomendację')
  await choose('Rekomendacja IOD', 'Zgłosić')
  await because('Ryzyko wysokie: numery PESEL może odczytać obca osoba.')
  await save('Zapisz rekomendację')
}
