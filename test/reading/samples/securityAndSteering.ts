import { cast, trueActions, type Voice } from './cast.ts'
import { writtenDay } from './sampleDays.ts'
import type { Part } from './sampleDocument.ts'
import { cap, h, li, p } from './wording.ts'

/** ISMS, technical and Steering Team reviews. */
export const securityAndSteering: Voice = random => {
  const c = cast(random, 0)
  const which = random.pick(['isms', 'technical', 'steering'] as const)
  const names = c.people.map(one => one.name).join(', ')
  const date = writtenDay(c.day, random)
  const tasks = c.agreed.map(one => `${cap(one.task.infinitive)} – ${one.person!.name}, ${one.due!.text}`)
  const area = random.pick([
    'serwerownia przy ul. Wielopole',
    'system elektronicznego obiegu dokumentów',
    'kontrola dostępu w budynku głównym',
  ])
  const parts: Part[] =
    which === 'isms'
      ? [
          h(
            random.pick([
              'Protokół z rocznego przeglądu SZBI',
              'Notatka z przeglądu Systemu Zarządzania Bezpieczeństwem Informacji',
            ]),
          ),
          p(`Data przeglądu: ${date}`),
          p(`Uczestnicy: ${names}`),
          h('Wyniki analizy ryzyka'),
          p('Zidentyfikowano 12 ryzyk, w tym 2 wysokie.'),
          h('Realizacja planu postępowania z ryzykiem'),
          p('Plan wykonano w 88%.'),
          h('Realizacja Polityki Bezpieczeństwa Informacji'),
          p('Odnotowano 4 incydenty, 2 awarie i 6 słabości.'),
          h('Zalecenia'),
          ...tasks.map(li),
        ]
      : which === 'technical'
        ? [
            h('Protokół przeglądu technicznego SZBI'),
            p(`Obszar przeglądu: ${area}`),
            p(`Data: ${date}. Obecni: ${names}.`),
            p('Sprawdzono stan zabezpieczeń. Stwierdzono drobne uchybienia.'),
            p('Zalecenia:'),
            ...tasks.map(li),
          ]
        : [
            h('Protokół z posiedzenia Zespołu Sterującego SZJ – przegląd zarządzania'),
            p(`Data: ${date}`),
            p(`Obecni: ${names}`),
            p(
              'Omówiono wyniki przeglądów procesów, audytów ISO, niezgodności i działania doskonalące, przegląd SZBI, satysfakcję klienta, kluczowe wskaźniki, audyty wewnętrzne, ryzyka i szanse, dostawców oraz zmiany czynników zewnętrznych i wewnętrznych.',
            ),
            p('Decyzje:'),
            ...tasks.map(li),
          ]
  return {
    parts,
    truth: {
      review_type: which,
      review_date: c.day,
      unit_or_process: which === 'isms' ? 'SZBI' : which === 'steering' ? 'Zespół Sterujący SZJ' : area,
      attendance: c.people.map(one => one.name),
      required_parts: {},
      actions: trueActions(c.agreed, task => cap(task.infinitive)),
    },
    formats: ['docx', 'odt', 'pdf', 'txt'],
  }
}
