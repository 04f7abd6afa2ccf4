export const TOPICS =
  'Zadania bieżące, działania doskonalące, realizacja budżetu i aktualność ryzyk, problemy i usprawnienia, zabezpieczenia informacji, awarie, incydenty, wykaz aktywów'

export const CONCLUSIONS = [
  'Wzrosła liczba spraw obsługiwanych elektronicznie.',
  'Potrzebne są dodatkowe etaty.',
  'Realizacja budżetu przebiega zgodnie z planem.',
  'Nie stwierdzono opóźnień w sprawach bieżących.',
]

export const FINISHED = ['Przegląd klimatyzacji', 'Zakup niszczarki', 'Aktualizacja upoważnień']
