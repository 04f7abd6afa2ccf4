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
