import { cast, trueActions, unitTruth, type Voice } from './cast.ts'
import { writtenDay } from './sampleDays.ts'
import type { Part } from './sampleDocument.ts'
import { shortName } from './samplePeople.ts'
import { h, li, p } from './wording.ts'

/** Minutes that lack something important. */
export const careless: Voice = random => {
  const c = cast(random, 0)
  const lacks = random.pick([
    'attendance',
    'topics',
    'conclusions',
    'actions',
    'list-elsewhere',
    'group',
    'all-due',
    'all-people',
  ] as const)
  const agreed =
    lacks === 'actions' || lacks === 'conclusions'
      ? []
      : c.agreed.map(one => ({
          ...one,
          due: lacks === 'all-due' ? null : one.due,
          person: lacks === 'all-people' ? null : one.person,
        }))
  const own = { ...c, agreed }
  const headings = random.chance(0.6)
  const section = (heading: string, parts: Part[]): Part[] =>
    headings
      ? [h(heading), ...parts]
      : parts.length === 0
        ? []
        : [p(`${heading}: ${parts.map(one => ('text' in one ? one.text : '')).join('; ')}`)]
  const parts: Part[] = [
    h(`Protokół z narady ${c.unit[1]} z dnia ${writtenDay(c.day, random)}`),
    ...(lacks === 'attendance'
      ? random.chance(0.5)
        ? section('Lista obecności', [])
        : []
      : lacks === 'list-elsewhere'
        ? section('Lista obecności', [p('w załączeniu')])
        : section('Obecni', [p(c.people.map(one => one.name).join(', '))])),
    ...(lacks === 'topics'
      ? section('Omawiane zagadnienia', [])
      : section('Omawiane zagadnienia', [
          p('budżet i ryzyka, awarie i incydenty, wykaz aktywów, bieżące zadania'),
        ])),
    ...(lacks === 'conclusions'
      ? section('Wnioski', [p('brak')])
      : section('Wnioski', [p('liczba spraw rośnie')])),
    ...(agreed.length === 0
      ? section('Ustalenia', random.chance(0.5) ? [p('brak')] : [])
      : section(
          'Ustalenia',
          agreed.map(one =>
            li(
              `${one.task.infinitive}${lacks === 'group' ? ' – kierownicy oddziałów' : one.person ? ` – ${lacks === 'attendance' || lacks === 'list-elsewhere' ? one.person.name : shortName(one.person.name)}` : ''}${one.due ? ` – ${one.due.text}` : ''}`,
            ),
          ),
        )),
  ]
  const actions = trueActions(agreed, task => task.infinitive).map(one =>
    lacks === 'group' ? { ...one, responsible: 'kierownicy oddziałów' } : one,
  )
  const truth = unitTruth(own, actions)
  if (lacks === 'attendance') truth.required_parts.attendance = 'missing'
  if (lacks === 'list-elsewhere') truth.required_parts.attendance = 'unclear'
  if (lacks === 'attendance' || lacks === 'list-elsewhere') truth.attendance = []
  if (lacks === 'topics') truth.required_parts.topics = 'missing'
  if (lacks === 'conclusions') truth.required_parts.conclusions = 'missing'
  if (lacks === 'group') truth.required_parts.responsible = 'unclear'
  return { parts, truth, formats: ['docx', 'odt', 'txt', 'md', 'pdf'] }
}
