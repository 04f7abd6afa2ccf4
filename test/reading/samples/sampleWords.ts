import { type Day, plusDays, weekdayOf } from '../../../api/domain/calendar/day.ts'
import { lastDayOf, monthOf } from '../../../api/domain/calendar/period.ts'
import type { Dice } from './sampleDocument.ts'

/** Invented people: nominative, genitive, dative, instrumental; sample data. */
export interface SamplePerson {
  name: string
  genitive: string
  dative: string
  instrumental: string
  woman: boolean
  role: string
}

const P = (
  name: string,
  genitive: string,
  dative: string,
  instrumental: string,
  role: string,
): SamplePerson => ({
  name,
  genitive,
  dative,
  instrumental,
  woman: name.split(' ')[0]!.endsWith('a'),
  role,
})

export const PEOPLE: readonly SamplePerson[] = [
  P('Teodora Lipiec', 'Teodory Lipiec', 'Teodorze Lipiec', 'Teodorą Lipiec', 'Dyrektor Wydziału'),
  P('Gracjan Maj', 'Gracjana Maja', 'Gracjanowi Majowi', 'Gracjanem Majem', 'Kierownik Referatu Umów'),
  P('Sylwia Marzec', 'Sylwii Marzec', 'Sylwii Marzec', 'Sylwią Marzec', 'Inspektor'),
  P(
    'Bonifacy Styczeń',
    'Bonifacego Stycznia',
    'Bonifacemu Styczniowi',
    'Bonifacym Styczniem',
    'Kierownik Oddziału Finansowego',
  ),
  P('Kordula Wrzesień', 'Korduli Wrzesień', 'Korduli Wrzesień', 'Kordulą Wrzesień', 'Główny specjalista'),
  P('Ludwik Piątek', 'Ludwika Piątka', 'Ludwikowi Piątkowi', 'Ludwikiem Piątkiem', 'Z-ca Dyrektora'),
  P('Wanda Niedziela', 'Wandy Niedzieli', 'Wandzie Niedzieli', 'Wandą Niedzielą', 'Sekretarka'),
  P('Eustachy Gołąb', 'Eustachego Gołębia', 'Eustachemu Gołębiowi', 'Eustachym Gołębiem', 'Informatyk'),
  P('Jagoda Kozioł', 'Jagody Kozioł', 'Jagodzie Kozioł', 'Jagodą Kozioł', 'Kierownik Referatu Kadr'),
  P('Marek Dudek', 'Marka Dudka', 'Markowi Dudkowi', 'Markiem Dudkiem', 'Starszy inspektor'),
  P(
    'Anna Wiśniewska-Kruk',
    'Anny Wiśniewskiej-Kruk',
    'Annie Wiśniewskiej-Kruk',
    'Anną Wiśniewską-Kruk',
    'Radca prawny',
  ),
  P(
    'Feliks Szczepański',
    'Feliksa Szczepańskiego',
    'Feliksowi Szczepańskiemu',
    'Feliksem Szczepańskim',
    'Kierownik Oddziału Kontroli',
  ),
  P('Malwina Żak', 'Malwiny Żak', 'Malwinie Żak', 'Malwiną Żak', 'Koordynator projektu'),
  P('Konstanty Biały', 'Konstantego Białego', 'Konstantemu Białemu', 'Konstantym Białym', 'Podinspektor'),
  P('Helena Wróbel', 'Heleny Wróbel', 'Helenie Wróbel', 'Heleną Wróbel', 'Referent'),
  P('Paweł Zięba', 'Pawła Zięby', 'Pawłowi Ziębie', 'Pawłem Ziębą', 'Administrator systemu'),
  P('Agnieszka Kot', 'Agnieszki Kot', 'Agnieszce Kot', 'Agnieszką Kot', 'Kierownik Sekretariatu'),
  P('Zygfryd Mączka', 'Zygfryda Mączki', 'Zygfrydowi Mączce', 'Zygfrydem Mączką', 'Archiwista'),
  P('Olga Sowa', 'Olgi Sowy', 'Oldze Sowie', 'Olgą Sową', 'Specjalista'),
  P(
    'Kajetan Wilk',
    'Kajetana Wilka',
    'Kajetanowi Wilkowi',
    'Kajetanem Wilkiem',
    'Kierownik Referatu Obsługi',
  ),
]

/** A task in the ways in which it may be written. */
export interface SampleTask {
  infinitive: string
  /** "przygotuje raport" */
  future: string
  /** "przygotowanie raportu" */
  noun: string
  /** accusative, after "powierzono": "przygotowanie raportu" where the noun has no other form */
  passive: string
}

const T = (infinitive: string, future: string, noun: string, passive: string): SampleTask => ({
  infinitive,
  future,
  noun,
  passive,
})

export const TASKS: readonly SampleTask[] = [
  T(
    'przygotować raport z realizacji budżetu',
    'przygotuje raport z realizacji budżetu',
    'przygotowanie raportu z realizacji budżetu',
    'raport z realizacji budżetu zostanie przygotowany',
  ),
  T(
    'zaktualizować wykaz aktywów',
    'zaktualizuje wykaz aktywów',
    'aktualizacja wykazu aktywów',
    'wykaz aktywów zostanie zaktualizowany',
  ),
  T(
    'przeprowadzić szkolenie z ochrony danych',
    'przeprowadzi szkolenie z ochrony danych',
    'przeprowadzenie szkolenia z ochrony danych',
    'szkolenie z ochrony danych zostanie przeprowadzone',
  ),
  T(
    'uporządkować archiwum w piwnicy przy pl. Wszystkich Świętych',
    'uporządkuje archiwum w piwnicy przy pl. Wszystkich Świętych',
    'uporządkowanie archiwum w piwnicy przy pl. Wszystkich Świętych',
    'archiwum w piwnicy przy pl. Wszystkich Świętych zostanie uporządkowane',
  ),
  T(
    'opracować wzór wniosku o dofinansowanie',
    'opracuje wzór wniosku o dofinansowanie',
    'opracowanie wzoru wniosku o dofinansowanie',
    'wzór wniosku o dofinansowanie zostanie opracowany',
  ),
  T(
    'sprawdzić kompletność akt osobowych',
    'sprawdzi kompletność akt osobowych',
    'sprawdzenie kompletności akt osobowych',
    'kompletność akt osobowych zostanie sprawdzona',
  ),
  T(
    'zamówić nowe skanery do kancelarii',
    'zamówi nowe skanery do kancelarii',
    'zamówienie nowych skanerów do kancelarii',
    'nowe skanery do kancelarii zostaną zamówione',
  ),
  T(
    'uzgodnić z ZIKiT harmonogram remontu',
    'uzgodni z ZIKiT harmonogram remontu',
    'uzgodnienie z ZIKiT harmonogramu remontu',
    'harmonogram remontu zostanie uzgodniony z ZIKiT',
  ),
  T(
    'przekazać do audytu rejestr umów za I półrocze',
    'przekaże do audytu rejestr umów za I półrocze',
    'przekazanie do audytu rejestru umów za I półrocze',
    'rejestr umów za I półrocze zostanie przekazany do audytu',
  ),
  T(
    'wdrożyć backup skrzynek pocztowych w cloudzie',
    'wdroży backup skrzynek pocztowych w cloudzie',
    'wdrożenie backupu skrzynek pocztowych w cloudzie',
    'backup skrzynek pocztowych w cloudzie zostanie wdrożony',
  ),
  T(
    'wymienić zamki w pokojach 12 i 14',
    'wymieni zamki w pokojach 12 i 14',
    'wymiana zamków w pokojach 12 i 14',
    'zamki w pokojach 12 i 14 zostaną wymienione',
  ),
  T(
    'rozesłać ankietę do mieszkańców osiedla',
    'roześle ankietę do mieszkańców osiedla',
    'rozesłanie ankiety do mieszkańców osiedla',
    'ankieta do mieszkańców osiedla zostanie rozesłana',
  ),
  T(
    'poprawić opis usługi w BIP',
    'poprawi opis usługi w BIP',
    'poprawa opisu usługi w BIP',
    'opis usługi w BIP zostanie poprawiony',
  ),
  T(
    'zebrać zapotrzebowanie na urlopy od stycznia do marca',
    'zbierze zapotrzebowanie na urlopy od stycznia do marca',
    'zebranie zapotrzebowania na urlopy od stycznia do marca',
    'zapotrzebowanie na urlopy od stycznia do marca zostanie zebrane',
  ),
  T(
    'skontrolować gaśnice w budynku B',
    'skontroluje gaśnice w budynku B',
    'kontrola gaśnic w budynku B',
    'gaśnice w budynku B zostaną skontrolowane',
  ),
  T(
    'złożyć wniosek o zmianę planu finansowego',
    'złoży wniosek o zmianę planu finansowego',
    'złożenie wniosku o zmianę planu finansowego',
    'wniosek o zmianę planu finansowego zostanie złożony',
  ),
]

export const UNITS: readonly (readonly [nominative: string, genitive: string])[] = [
  ['Wydział Spraw Społecznych', 'Wydziału Spraw Społecznych'],
  ['Wydział Informatyki', 'Wydziału Informatyki'],
  ['Biuro Skarg i Wniosków', 'Biura Skarg i Wniosków'],
  ['Wydział Architektury i Urbanistyki', 'Wydziału Architektury i Urbanistyki'],
  ['Kancelaria Rady Miasta i Dzielnic Krakowa', 'Kancelarii Rady Miasta i Dzielnic Krakowa'],
  ['Biuro ds. Ochrony Zdrowia', 'Biura ds. Ochrony Zdrowia'],
  ['Wydział Ewidencji Pojazdów i Kierowców', 'Wydziału Ewidencji Pojazdów i Kierowców'],
  ['Urząd Stanu Cywilnego', 'Urzędu Stanu Cywilnego'],
  ['Wydział Skarbu Miasta', 'Wydziału Skarbu Miasta'],
  ['Biuro Planowania Przestrzennego', 'Biura Planowania Przestrzennego'],
  ['Wydział ds. Przedsiębiorczości i Innowacji', 'Wydziału ds. Przedsiębiorczości i Innowacji'],
]

export const PROCESSES = [
  'GZ 8 Zarządzanie ryzykiem',
  'GR 3 Skargi, wnioski i interpelacje',
  'GZ 6 Monitorowanie procesów i zadań',
  'GR 6 Gromadzenie i przetwarzanie danych',
  'GZ 7 Zarządzanie rozwojem i ocena pracownika',
  'GZ 1 Wieloletnie i roczne planowanie finansowe, w tym zadań bieżących i inwestycyjnych',
] as const

const GENITIVE_MONTHS = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
]
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const WEEKDAYS_GENITIVE = ['poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty', 'niedzieli']

const parts = (day: Day): [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
]
const two = (number: number): string => String(number).padStart(2, '0')

/** A day with its year, in one of the ways in which officials write it. */
export function writtenDay(day: Day, random: Dice): string {
  const [year, month, date] = parts(day)
  return random.pick([
    `${date} ${GENITIVE_MONTHS[month - 1]} ${year} r.`,
    `${date}.${two(month)}.${year}`,
    `${two(date)}.${two(month)}.${year} r.`,
    `${date} ${GENITIVE_MONTHS[month - 1]} ${year} roku`,
    `${two(date)}-${two(month)}-${year}`,
    day,
    `${date} ${ROMANS[month - 1]} ${year}`,
    `${date}.${ROMANS[month - 1]}.${year} r.`,
    `${date}/${two(month)}/${year}`,
  ])
}

export const randomDay = (random: Dice): Day => {
  const day = `${2025 + random.below(2)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}` as Day
  return weekdayOf(day) > 5 ? plusDays(day, -2) : day
}

/** A deadline some weeks after the review: how it is written and the day that is meant. */
export function writtenDue(review: Day, random: Dice): { text: string; due: Day | null; bare: string } {
  const due = plusDays(review, 6 + random.below(60))
  const [year, month, date] = parts(due)
  const genitive = GENITIVE_MONTHS[month - 1]!
  const sameYear = review.slice(0, 4) === due.slice(0, 4)
  const full = random.pick([
    `${date} ${genitive} ${year} r.`,
    `${two(date)}.${two(month)}.${year}`,
    `${date}.${month}.${year} r.`,
    `${date} ${ROMANS[month - 1]} ${year} r.`,
  ])
  const ways: (() => { text: string; due: Day | null; bare: string })[] = [
    () => ({ text: `do ${full}`, due, bare: full }),
    () => ({ text: `do dnia ${full}`, due, bare: full }),
    () => ({
      text: `do ${date} ${genitive}${sameYear ? random.pick(['', ' br.']) : ''}`,
      due,
      bare: `${date} ${genitive}${sameYear ? ' br.' : ''}`,
    }),
    () => ({ text: `w terminie do ${full}`, due, bare: `do ${full}` }),
    () => ({ text: random.pick(['niezwłocznie', 'na bieżąco']), due: null, bare: 'niezwłocznie' }),
    () => ({ text: 'do końca miesiąca', due: lastDayOf(monthOf(review)), bare: 'koniec miesiąca' }),
    () => {
      const quarter = Math.ceil(Number(review.slice(5, 7)) / 3) * 3
      const end = lastDayOf(`${review.slice(0, 4)}-${two(quarter)}` as `${number}-${number}`)
      return { text: 'do końca kwartału', due: end, bare: 'do końca kwartału' }
    },
    () => ({ text: 'w ciągu 14 dni', due: plusDays(review, 14), bare: '14 dni' }),
    () => ({ text: 'w ciągu 7 dni od narady', due: plusDays(review, 7), bare: 'w ciągu 7 dni' }),
    () => {
      const weekday = 1 + random.below(5)
      const ahead = (weekday - weekdayOf(review) + 7) % 7 || 7
      return {
        text: `do ${WEEKDAYS_GENITIVE[weekday - 1]}`,
        due: plusDays(review, ahead),
        bare: `do ${WEEKDAYS_GENITIVE[weekday - 1]}`,
      }
    },
    () => ({
      text: `do końca ${genitive} ${year} r.`,
      due: lastDayOf(monthOf(due)),
      bare: `do końca ${genitive}${sameYear ? '' : ` ${year}`}`,
    }),
    () => {
      const last = Number(lastDayOf(monthOf(review)).slice(8))
      const day = `${review.slice(0, 8)}${two(last)}` as Day
      return { text: `do ${last} bm.`, due: day, bare: `${last} bm.` }
    },
    () => ({ text: `najpóźniej ${full}`, due, bare: full }),
  ]
  return random.pick(ways)()
}

export const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map(word => word[0])
    .join('')
export const shortName = (name: string): string => `${name[0]}. ${name.split(' ').slice(1).join(' ')}`
