import type { Voice } from './cast.ts'
import { randomDay, writtenDay } from './sampleDays.ts'
import type { Part } from './sampleDocument.ts'
import { UNITS } from './sampleSubjects.ts'
import { h, p } from './wording.ts'

/** Papers of an office that are no minutes of a review. */
export const otherPapers: Voice = random => {
  const unit = random.pick(UNITS)
  const date = writtenDay(randomDay(random), random)
  const papers: Part[][] = [
    [
      h('FAKTURA VAT nr 5/2026'),
      p(
        `Data wystawienia: ${date}. Termin płatności: 14 dni. Sprzedawca: Zakład Stolarski Heban. Do zapłaty: 560,00 zł.`,
      ),
    ],
    [
      p(`Kraków, ${date}`),
      h('Zaproszenie na naradę'),
      p(`Zapraszam na naradę ${unit[1]}, która odbędzie się ${date} w sali 101.`),
      p('Porządek obrad: 1. Budżet. 2. Ryzyka. 3. Sprawy bieżące.'),
    ],
    [
      h('Protokół odbioru robót budowlanych'),
      p(
        `Spisany dnia ${date}. Obecni: Jan Murarz, Piotr Cieśla. Odebrano remont korytarza. Usterki do usunięcia w terminie 14 dni.`,
      ),
    ],
    [
      h('Pismo przewodnie'),
      p(
        `W odpowiedzi na pismo z dnia ${date} uprzejmie informuję, że ${unit[0]} przekazał dokumenty zgodnie z właściwością.`,
      ),
    ],
    [
      h('Umowa zlecenie nr 18/2026'),
      p(`zawarta dnia ${date} pomiędzy Gminą Miejską Kraków a Wykonawcą. Termin wykonania: 30 dni.`),
    ],
    [
      h('Regulamin pracy zdalnej'),
      p('§ 1. Regulamin określa zasady pracy zdalnej. § 2. Odpowiedzialny za nadzór jest kierownik.'),
    ],
    [
      h('Wniosek o urlop wypoczynkowy'),
      p(`Proszę o udzielenie urlopu od dnia ${date}. Zastępstwo: Olga Sowa.`),
    ],
    [
      h('Protokół zdawczo-odbiorczy'),
      p(`W dniu ${date} przekazano laptop nr 44. Przekazujący: Paweł Zięba. Odbierający: Helena Wróbel.`),
    ],
    [
      p('Dzień dobry,'),
      p('przypominam o szkoleniu z pierwszej pomocy. Proszę o zgłoszenia do piątku.'),
      p('Pozdrawiam, Agnieszka Kot'),
    ],
  ]
  return {
    parts: random.pick(papers),
    truth: {
      review_type: 'not-a-protocol',
      review_date: null,
      unit_or_process: null,
      attendance: [],
      required_parts: {},
      actions: [],
    },
    formats: ['docx', 'odt', 'txt', 'pdf'],
  }
}
