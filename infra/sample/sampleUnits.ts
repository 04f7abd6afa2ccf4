/** Who supervises a unit in the sample office; `mayor` stands for the Mayor without anybody between. */
export type Field =
  | 'mayor'
  | 'deputy-1'
  | 'deputy-2'
  | 'deputy-3'
  | 'deputy-4'
  | 'treasurer'
  | 'secretary'
  | 'director'

/** A unit of the sample office before it gets dates. */
export interface SampleUnit {
  readonly code: string
  readonly name: string
  /** Function of its head, which is also the head's name here. */
  readonly head: string
  readonly field: Field
  readonly parent?: string
  /** Inner units that hold no reviews of their own. */
  readonly withoutReviews?: true
}

/**
 * The units of the sample office. Those that the Quality Book names are marked; the others are the usual ones of a
 * city hall, there so that the board has the size of a real one.
 */
export const sampleUnits: readonly SampleUnit[] = [
  // Named in the Quality Book.
  {
    code: 'OR',
    name: 'Wydział Organizacji i Nadzoru',
    head: 'Dyrektor Wydziału Organizacji i Nadzoru',
    field: 'director',
  },
  { code: 'OU', name: 'Wydział Obsługi Urzędu', head: 'Dyrektor Wydziału Obsługi Urzędu', field: 'director' },
  { code: 'BP', name: 'Biuro Prasowe', head: 'Dyrektor Biura Prasowego', field: 'mayor' },
  {
    code: 'SZ',
    name: 'Wydział Polityki Społecznej i Zdrowia',
    head: 'Dyrektor Wydziału Polityki Społecznej i Zdrowia',
    field: 'deputy-2',
  },
  {
    code: 'PI',
    name: 'Wydział ds. Przedsiębiorczości i Innowacji',
    head: 'Dyrektor Wydziału ds. Przedsiębiorczości i Innowacji',
    field: 'deputy-1',
  },
  { code: 'AW', name: 'Audyt Wewnętrzny', head: 'Dyrektor Audytu Wewnętrznego', field: 'mayor' },
  {
    code: 'KW',
    name: 'Biuro Kontroli Wewnętrznej',
    head: 'Dyrektor Biura Kontroli Wewnętrznej',
    field: 'mayor',
  },
  {
    code: 'OR-ZP',
    name: 'Oddział Zamówień Publicznych',
    head: 'Kierownik Oddziału Zamówień Publicznych',
    field: 'director',
    parent: 'OR',
  },
  {
    code: 'OR-IP',
    name: 'Stanowisko ds. Informacji Prawnej',
    head: 'Specjalista ds. Informacji Prawnej',
    field: 'director',
    parent: 'OR',
    withoutReviews: true,
  },
  {
    code: 'PI-CW',
    name: 'Centrum Wspierania Inwestorów i Innowacyjnej Gospodarki',
    head: 'Kierownik Centrum Wspierania Inwestorów',
    field: 'deputy-1',
    parent: 'PI',
    withoutReviews: true,
  },
  {
    code: 'SZ-CD',
    name: 'Miejskie Centrum Dialogu',
    head: 'Kierownik Miejskiego Centrum Dialogu',
    field: 'deputy-2',
    parent: 'SZ',
  },
  // Usual units of a city hall.
  { code: 'KP', name: 'Kancelaria Prezydenta', head: 'Dyrektor Kancelarii Prezydenta', field: 'mayor' },
  {
    code: 'BU',
    name: 'Wydział Budżetu Miasta',
    head: 'Dyrektor Wydziału Budżetu Miasta',
    field: 'treasurer',
  },
  { code: 'FK', name: 'Wydział Finansowy', head: 'Dyrektor Wydziału Finansowego', field: 'treasurer' },
  {
    code: 'FK-KS',
    name: 'Referat Księgowości',
    head: 'Kierownik Referatu Księgowości',
    field: 'treasurer',
    parent: 'FK',
    withoutReviews: true,
  },
  {
    code: 'PD',
    name: 'Wydział Podatków i Opłat',
    head: 'Dyrektor Wydziału Podatków i Opłat',
    field: 'treasurer',
  },
  {
    code: 'EA',
    name: 'Wydział Egzekucji Administracyjnej',
    head: 'Dyrektor Wydziału Egzekucji Administracyjnej',
    field: 'treasurer',
  },
  { code: 'IT', name: 'Wydział Informatyki', head: 'Dyrektor Wydziału Informatyki', field: 'director' },
  { code: 'KD', name: 'Wydział Kadr i Szkoleń', head: 'Dyrektor Wydziału Kadr i Szkoleń', field: 'director' },
  {
    code: 'OD',
    name: 'Biuro Inspektora Ochrony Danych',
    head: 'Inspektor Ochrony Danych',
    field: 'director',
  },
  {
    code: 'SA',
    name: 'Wydział Spraw Administracyjnych',
    head: 'Dyrektor Wydziału Spraw Administracyjnych',
    field: 'secretary',
  },
  {
    code: 'EL',
    name: 'Wydział Ewidencji Pojazdów i Kierowców',
    head: 'Dyrektor Wydziału Ewidencji Pojazdów i Kierowców',
    field: 'secretary',
  },
  {
    code: 'USC',
    name: 'Urząd Stanu Cywilnego',
    head: 'Kierownik Urzędu Stanu Cywilnego',
    field: 'secretary',
  },
  { code: 'KR', name: 'Kancelaria Rady Miasta', head: 'Dyrektor Kancelarii Rady Miasta', field: 'secretary' },
  {
    code: 'ZR',
    name: 'Zespół Radców Prawnych',
    head: 'Koordynator Zespołu Radców Prawnych',
    field: 'secretary',
  },
  {
    code: 'AU',
    name: 'Wydział Architektury i Urbanistyki',
    head: 'Dyrektor Wydziału Architektury i Urbanistyki',
    field: 'deputy-1',
  },
  {
    code: 'PP',
    name: 'Biuro Planowania Przestrzennego',
    head: 'Dyrektor Biura Planowania Przestrzennego',
    field: 'deputy-1',
  },
  { code: 'GD', name: 'Wydział Geodezji', head: 'Dyrektor Wydziału Geodezji', field: 'deputy-1' },
  { code: 'GS', name: 'Wydział Skarbu Miasta', head: 'Dyrektor Wydziału Skarbu Miasta', field: 'deputy-1' },
  {
    code: 'MI',
    name: 'Wydział Monitorowania Inwestycji',
    head: 'Dyrektor Wydziału Monitorowania Inwestycji',
    field: 'deputy-1',
  },
  {
    code: 'MK',
    name: 'Biuro Miejskiego Konserwatora Zabytków',
    head: 'Miejski Konserwator Zabytków',
    field: 'deputy-3',
  },
  { code: 'ED', name: 'Wydział Edukacji', head: 'Dyrektor Wydziału Edukacji', field: 'deputy-3' },
  { code: 'KU', name: 'Wydział Kultury', head: 'Dyrektor Wydziału Kultury', field: 'deputy-3' },
  { code: 'SP', name: 'Wydział Sportu', head: 'Dyrektor Wydziału Sportu', field: 'deputy-3' },
  { code: 'TU', name: 'Wydział ds. Turystyki', head: 'Dyrektor Wydziału ds. Turystyki', field: 'deputy-3' },
  {
    code: 'GK',
    name: 'Wydział Gospodarki Komunalnej',
    head: 'Dyrektor Wydziału Gospodarki Komunalnej',
    field: 'deputy-4',
  },
  {
    code: 'KS',
    name: 'Wydział Kształtowania Środowiska',
    head: 'Dyrektor Wydziału Kształtowania Środowiska',
    field: 'deputy-4',
  },
  {
    code: 'BK',
    name: 'Wydział Bezpieczeństwa i Zarządzania Kryzysowego',
    head: 'Dyrektor Wydziału Bezpieczeństwa i Zarządzania Kryzysowego',
    field: 'deputy-4',
  },
  {
    code: 'TR',
    name: 'Wydział Transportu i Mobilności',
    head: 'Dyrektor Wydziału Transportu i Mobilności',
    field: 'deputy-4',
  },
  { code: 'KL', name: 'Biuro ds. Klimatu', head: 'Dyrektor Biura ds. Klimatu', field: 'deputy-4' },
  { code: 'MD', name: 'Wydział Mieszkalnictwa', head: 'Dyrektor Wydziału Mieszkalnictwa', field: 'deputy-2' },
]

/** What changed in the organisation: the unit that was renamed, the one merged and the one founded in mid-year. */
export const sampleChanges = {
  renamed: { unit: 'TU', before: 'Wydział Promocji i Turystyki' },
  merged: { unit: 'KW', into: 'OR' },
  founded: 'KL',
  headChanged: 'SP',
  vacant: 'EL',
  headAbsent: 'GK',
} as const
