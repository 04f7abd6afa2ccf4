import { beforeAll, describe, expect, it } from 'vitest'
import { type Proposal, proposalsOf } from '../../api/improvement/proposals.ts'
import { handIn } from '../../api/reviews/handIn.ts'
import { aSuite, type Desk, PEOPLE } from '../reviews/aSuite.ts'

/** More invented people, with names that are easily mistaken for each other or for months. */
const MORE = {
  janKowalski: ['Jan Kowalski', 'inspektor'],
  januszKowalski: ['Janusz Kowalski', 'podinspektor'],
  annaKowalska: ['Anna Kowalska', 'inspektor'],
  firstNowak: ['Ewa Nowak', 'inspektor'],
  secondNowak: ['Ewa Nowak', 'radca prawny'],
  ludwik: ['Ludwik Piątek', 'archiwista'],
  maj: ['Tomasz Maj', 'podinspektor'],
  lipiec: ['Barbara Lipiec', 'główny specjalista ds. kadr'],
  inner: ['Karol Referatowy', 'kierownik referatu'],
  informatics: ['Wanda Sieciowa', 'dyrektor'],
} as const
const idOf = (at: number): string => `00000000-0000-4000-8000-0000000001${String(at).padStart(2, '0')}`
const ids = Object.fromEntries(Object.keys(MORE).map((name, at) => [name, idOf(at)])) as Record<
  keyof typeof MORE,
  string
>

/** Each task of the minutes, and whom it means: ids, or the question. */
const TASKS: readonly (readonly [
  written: string,
  meant: readonly string[] | NonNullable<Proposal['who']['question']>,
])[] = [
  ['uzupełnić wykaz aktywów – Jan Kowalski – do 15 grudnia 2026 r.', [ids.janKowalski]],
  ['sprawdzić rejestr umów – A. Kowalska – do 16 grudnia 2026 r.', [ids.annaKowalska]],
  ['przejrzeć stare umowy – Kowalski – do 17 grudnia 2026 r.', 'several-match'],
  ['zamówić nowe druki – Ewa Nowak – do 18 grudnia 2026 r.', 'several-match'],
  ['opisać zasoby archiwum – Tomasz Maj, Barbara Lipiec – do 21 grudnia 2026 r.', [ids.maj, ids.lipiec]],
  ['opracować plan szkoleń – Pełnomocnik ds. SZJ – do 22 grudnia 2026 r.', [PEOPLE.representative]],
  ['odnowić upoważnienia do danych – IOD – do 23 grudnia 2026 r.', [PEOPLE.officer]],
  ['przekazać akta do archiwum – kierownik referatu – do 28 grudnia 2026 r.', [ids.inner]],
  ['zamknąć zbędne konta – dyrektor Wydziału Informatyki – do 29 grudnia 2026 r.', [ids.informatics]],
  ['podpisać listę dokumentów – kierujący komórką – do 30 grudnia 2026 r.', [PEOPLE.head]],
  ['zapoznać się z procedurą – wszyscy pracownicy – do 4 stycznia 2027 r.', 'group'],
  ['poprawić wzór pisma – Zenon Nieznany – do 5 stycznia 2027 r.', 'not-found'],
  ['uzgodnić ewidencję czasu – główny specjalista ds. kadr – do 7 stycznia 2027 r.', [ids.lipiec]],
  ['wysłać pismo do jednostek do 8 stycznia 2027 r.', 'nobody-named'],
  ['Pełnomocnik przygotuje harmonogram audytów do 11 stycznia 2027 r.', [PEOPLE.representative]],
]

const text = `PROTOKÓŁ z przeglądu zarządzania komórki organizacyjnej – Wydział Organizacji i Nadzoru
odbytego w dniu 20 listopada 2026 r.

1. W przeglądzie uczestniczyli:
- Hanna Przykładowa – kierująca wydziałem
- Damian Zastępczy – sekretarz spotkania

2. Omówiono:
a) stan realizacji zadań bieżących.

3. Wnioski i zadania:
Należy usprawnić obieg pism.

4. Ustalono następujące działania:
${TASKS.map(([task], at) => `${at + 1}) ${task}`).join('\n')}
`

describe('Whom the words of minutes mean', () => {
  let desk: Desk
  let proposals: readonly Proposal[]
  beforeAll(async () => {
    desk = await aSuite('2026-11-23')
    const { registers } = desk.suite
    await registers.people.addAll(
      Object.values(MORE).map(([name, jobTitle], at) => ({
        id: idOf(at),
        name,
        jobTitle,
        active: true,
        language: 'pl' as const,
      })),
    )
    const units = [
      ['WI', 'Wydział Informatyki', undefined],
      ['OR-1', 'Referat Organizacyjny', 'OR'],
    ] as const
    await registers.units.addAll(
      units.map(([unit, name, parent]) => ({
        key: `${unit}@2024-01-01`,
        unit,
        name,
        ...(parent ? { parent } : {}),
        holdsReviews: false,
        from: '2024-01-01' as const,
      })),
    )
    await registers.roleHoldings.addAll(
      [
        ['WI', ids.informatics],
        ['OR-1', ids.inner],
      ].map(([unit = '', person = '']) => ({
        key: `head|${unit}`,
        person,
        role: 'head-of-unit' as const,
        scopeKind: 'unit' as const,
        scopeId: unit,
        from: '2024-01-01' as const,
      })),
    )
    const file = { delivery: 'chat/people', name: 'Protokół.txt', content: Buffer.from(text) }
    const handed = await handIn(desk.suite, PEOPLE.head, file)
    if (!handed.ok || handed.value.status !== 'filed') throw new Error(JSON.stringify(handed))
    const found = proposalsOf(desk.suite, PEOPLE.head, 'unit:OR:2026-11', 1)
    if (!found.ok) throw new Error(found.reason)
    proposals = found.value.proposals
  })

  it.each(TASKS)('%s', (written, meant) => {
    const words = written.split(/ – | do \d/)[0]!
    const proposal = proposals.find(one => one.task.startsWith(words.slice(0, 20)))
    expect(proposal?.who.question ?? proposal?.who.people).toEqual(meant)
  })

  it('is asked with people to choose from, those whom the words fit first', () => {
    const candidates = (task: string) => proposals.find(one => one.task.startsWith(task))?.who.candidates
    expect(candidates('zamówić nowe druki')?.slice(0, 2)).toEqual([ids.firstNowak, ids.secondNowak])
    expect(candidates('zapoznać się')?.[0]).toBe(PEOPLE.head)
  })
})
