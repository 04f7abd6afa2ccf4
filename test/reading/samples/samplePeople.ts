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

export const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map(word => word[0])
    .join('')

export const shortName = (name: string): string => `${name[0]}. ${name.split(' ').slice(1).join(' ')}`
