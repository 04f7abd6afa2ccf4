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
