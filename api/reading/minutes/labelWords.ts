/** What a label in minutes announces. */
export type LabelKey =
  | 'attendance'
  | 'absent'
  | 'chair'
  | 'minutesTaker'
  | 'topics'
  | 'conclusions'
  | 'actions'
  | 'improvementActions'
  | 'previousActions'
  | 'nextMeeting'
  | 'date'
  | 'madeOn'
  | 'unit'
  | 'process'
  | 'area'
  | 'period'
  | 'task'
  | 'responsible'
  | 'due'
  | 'status'
  | 'runAnalysis'
  | 'indicators'
  | 'descriptionCurrency'
  | 'goodPractices'
  | 'threatsNonconformities'
  | 'riskAnalysis'
  | 'riskTreatmentPlan'
  | 'policyImplementation'
  | 'eventsIncidentsFailures'
  | 'findings'
  | 'distribution'
  | 'signature'
  | 'place'
  | 'name'
  | 'position'
  | 'number'

const MEETING = '(?:narad[ayz]\\w*|spotkani\\w+|posiedzeni\\w+|zebrani\\w+|przeglad\\w*|odpraw\\w+|obrad\\w*)'

/** Labels by their folded words, the more particular first. A label stands alone or before a colon or dash. */
export const LABELS: readonly (readonly [LabelKey, string])[] = [
  [
    'absent',
    `(?:lista )?(?:osob )?nieobecn\\w+(?: usprawiedliwion\\w+| nieusprawiedliwion\\w+)?|usprawiedliwien\\w+|absent|apologies`,
  ],
  [
    'attendance',
    `(?:lista|listy|wykaz) (?:obecnosci|obecnych|uczestnikow)(?: ${MEETING})?|lista osob obecnych|(?:pozostali|inni|pozostale|inne) (?:uczestni\\w+|obecni|osoby|czlonkowie)(?: ${MEETING})?|(?:rowniez|takze|ponadto|oprocz tego) obecni|uczestnik(?: \\w+)?|obecn[aiey](?: (?!byl)\\w+){0,4}|obecn[aiey](?: byli| byly| wg listy| wedlug listy| na ${MEETING}| osoby)?|osoby (?:obecne|uczestniczace)(?: na ${MEETING})?|uczestni(?:cy|czki i uczestnicy)(?: ${MEETING})?(?: \\w+)?|uczestniczyl[iy](?: w ${MEETING})?|(?:w ${MEETING} )?(?:udzial )?(?:wziel[iy]|brali) udzial|(?:w ${MEETING} )?(?:uczestniczyl[iy]|udzial wziel[iy])|udzial w ${MEETING} (?:wziel[iy]|brali)|sklad(?: zespolu| osobowy| komisji| uczestnikow| ${MEETING})?|attendees|participants|present|obecnosc|zaproszeni(?: goscie)?|goscie|ponadto(?: obecni| uczestniczyli)?|kto byl|byli|osoby bioroce udzial|osoby biorace udzial|zespol przegladowy|zespol dokonujacy przegladu|przeprowadzil[aiy](?: przeglad\\w*)?|(?:wykonal|dokonal)[aiy] przeglad\\w*|(?:przeprowadzajac|dokonujac|wykonujac|kontrolujac)\\w+(?: przeglad\\w*)?|przeglad(?:u)? (?:przeprowadzil\\w*|dokonal\\w*|wykonal\\w*)|(?:sklad )?(?:zespolu|komisji) przegladow\\w+`,
  ],
  [
    'chair',
    `prowadzac\\w+(?: ${MEETING})?|przewodnicz\\w+(?: ${MEETING})?|wlascicielk?a? procesu|wlasciciel(?:ka)?|${MEETING} (?:prowadzil|przewodniczyl)\\w*|(?:prowadzil|przewodniczyl)\\w* ${MEETING}|chair`,
  ],
  [
    'minutesTaker',
    `protokolant\\w*|protokolowal\\w*|protokoluje|(?:protokol |notatke |dokument )?(?:sporzadzil\\w*|spisal\\w*|opracowal\\w*)|sporzadzajac\\w+|zatwierdzil\\w*|minutes by`,
  ],
  [
    'previousActions',
    `(?:stan |stopien |przeglad |kontrola |informacja o |weryfikacja |ocena |status )?(?:realizacj\\w+|wykonani\\w+|stanu realizacji|statusu?)\\s?(?:zadan|ustalen|dzialan|polecen)(?: (?:z|po|ustalonych|podjetych|wynikajacych|doskonalacych).{0,60})?|(?:zadania|ustalenia|dzialania|polecenia)(?: przeniesione)? z (?:poprzedni\\w+|ostatni\\w+|ubiegl\\w+|pop\\w*\\.?) .{0,40}|poprzednie (?:ustalenia|zadania|dzialania)|zadania (?:zalegle|wykonane|zrealizowane|zakonczone)|z poprzedni\\w+ .{0,30}|poprzedni\\w+ ${MEETING}|(?:dzialania|ustalenia) z poprzedni.{0,30}`,
  ],
  [
    'nextMeeting',
    `(?:termin )?(?:nastepn\\w+|kolejn\\w+|najblizsz\\w+) (?:${MEETING})(?: .{0,20})?|next meeting`,
  ],
  [
    'madeOn',
    `data (?:sporzadzenia|wystawienia|opracowania|wydruku|protokolu|zatwierdzenia|pisma)(?: \\w+)?|sporzadzono(?: dnia| w dniu)?`,
  ],
  [
    'place',
    `miejsce(?: ${MEETING})?|sala|lokalizacja|godzin\\w+|czas(?: trwania)?|rozpoczecie|zakonczenie|poczatek|koniec`,
  ],
  [
    'date',
    `(?:data|dzien|dn\\.|date)(?: i (?:miejsce|godzina|czas))?(?: (?:odbycia |przeprowadzenia )?(?:${MEETING}|narady))?(?: i miejsce)?(?: szbi| sz?j)?|(?:termin|czas) (?:odbycia |przeprowadzenia )?${MEETING}|dnia|w dniu|(?:termin|data|czas)(?: i|,) miejsce(?: ${MEETING})?|miejsce(?: i|,) (?:termin|data|czas)(?: ${MEETING})?`,
  ],
  [
    'unit',
    `(?:nazwa )?(?:komork[ai](?: organizacyjn[aey]j?)?|wydzial\\w*|jednostk[ai](?: organizacyjn[aey]j?)?|biuro)(?: ?\\/ ?(?:wydzial|biuro|komorka)\\w*)*|unit|dotyczy komorki(?: organizacyjnej)?|przegladana komorka|nazwa wydzialu`,
  ],
  [
    'process',
    `(?:nazwa |kod |symbol |oznaczenie |kod i nazwa |symbol i nazwa |przegladany |nr i nazwa |numer i nazwa )?proces(?:u)?|process`,
  ],
  [
    'area',
    `(?:przegladany )?(?:obszar|zasob|zasoby|obiekt|przedmiot|zakres)(?: (?:przegladu|bezpieczenstwa|objety przegladem|techniczn\\w+|przegladu technicznego|i przedmiot))?(?: technicznego)?`,
  ],
  [
    'period',
    `(?:okres(?:u)?|za okres|przegladany okres)(?: (?:objety|sprawozdawczy|przegladu|objety przegladem|ktorego dotyczy|oceny))?(?: przegladem)?|polrocze|rok|period`,
  ],
  [
    'riskTreatmentPlan',
    `(?:(?:stopien |stan |ocena |poziom )?(?:realizacj\\w+|wykonani\\w+) )?plan\\w* postepowania z ryzyk\\w+(?: .{0,40})?`,
  ],
  [
    'riskAnalysis',
    `(?:wynik\\w* |ocena |omowienie )?(?:wynikow )?(?:analiz\\w+|szacowani\\w+|ocen\\w+) ryzyk\\w*(?: .{0,40})?`,
  ],
  [
    'policyImplementation',
    `(?:(?:ocena |stopien |stan )?(?:stopnia )?(?:realizacj\\w+|przestrzegani\\w+|wdrozeni\\w+|wykonani\\w+) )?polityk\\w+ bezpieczenstwa(?: informacji)?(?: .{0,40})?`,
  ],
  [
    'runAnalysis',
    `(?:analiz\\w+ |ocena |opis )?(?:przebieg\\w*|funkcjonowani\\w+|dzialani\\w+|realizacj\\w+) proces\\w*(?: .{0,50})?|analiza procesu|jak przebiegal proces|przebieg(?: i wyniki)?(?: realizacji)?(?: procesu)?|(?:kto|kto i jak) korzystal.{0,40}|analiza przebiegu(?: .{0,40})?|produkty procesu|process performance`,
  ],
  [
    'indicators',
    `(?:analiz\\w+ |ocena |poziom |stopien |stan |wartosci |wyniki )?(?:stopnia |poziomu )?(?:(?:osiagni\\w+|realizacj\\w+|wykonani\\w+|spelnieni\\w+) )?(?:zaplanowanych |planowanych |zakladanych )?(?:wartosci |celow i )?(?:wskaznik\\w*|miernik\\w*|kpi)(?: .{0,50})?|indicators`,
  ],
  [
    'descriptionCurrency',
    `(?:analiz\\w+ |ocena |weryfikacja |przeglad )?(?:aktualnosc\\w*|adekwatnosc\\w*) (?:opis\\w*|kart\\w+|dokumentacj\\w+|procedur\\w*)(?: .{0,40})?|opis procesu|karta procesu|czy opis .{0,40}|ocena opisu procesu|aktualnosc|opis`,
  ],
  [
    'goodPractices',
    `(?:zidentyfikowane |przyklady |stwierdzone )?dobr[aeyi]\\w* praktyk\\w*(?: .{0,30})?|good practices`,
  ],
  [
    'threatsNonconformities',
    `(?:zidentyfikowane |stwierdzone |analiza )?(?:zagrozeni\\w+|niezgodnosc\\w*)(?:(?:,| i| oraz| ?\\/) ?(?:stwierdzone )?(?:niezgodnosc\\w*|zagrozeni\\w+|ryzyk\\w*|problem\\w*|potencjalne.{0,20}))*(?: w procesie| procesu)?|ryzyka i niezgodnosci|problemy i niezgodnosci|threats(?: and nonconformities)?`,
  ],
  [
    'eventsIncidentsFailures',
    `(?:niepozadane )?zdarzeni\\w+(?:(?:,| i| oraz) ?(?:slabosc\\w*|incydent\\w*|awari\\w*|zdarzeni\\w+))+|incydenty(?:(?:,| i| oraz) ?(?:slabosc\\w*|awari\\w*|zdarzeni\\w+))+`,
  ],
  [
    'improvementActions',
    `(?:ustalone |proponowane |planowane |podjete |propozycje |plan )?dzialan\\w* (?:doskonalac\\w+|korygujac\\w+|naprawcz\\w+|zapobiegawcz\\w+|usprawniajac\\w+)(?:(?: i|,| oraz| ?\\/) ?(?:doskonalac\\w+|korygujac\\w+|zapobiegawcz\\w+|zadania))*(?: .{0,30})?|improvement actions|doskonalenie(?: procesu)?`,
  ],
  [
    'findings',
    `(?:wyniki|wynik) (?:przegladu|ogledzin|kontroli)|stwierdzono|stan faktyczny|spostrzezenia|obserwacje`,
  ],
  [
    'actions',
    `(?:podjete |przyjete |ustalone |uzgodnione |nowe |biezace |lista |wykaz |harmonogram |plan |zestawienie |tabela |karta )?(?:ustaleni(?:a|e)|ustalen|zadani(?:a|e)|zadan|postanowieni(?:a|e)|decyzj(?:e|a|i)|poleceni(?:a|e)|zaleceni(?:a|e)|rekomendacj(?:e|a)|dzialani(?:a|e)|dzialan|zobowiazani(?:a|e)|uzgodnieni(?:a|e)|czynnosci)(?:(?: i|,| oraz| ?\\/) ?(?:ustaleni(?:a|e)|zadani(?:a|e)|decyzj(?:e|a)|zaleceni(?:a|e)|dzialani(?:a|e)|terminy|osoby odpowiedzialne|odpowiedzialn\\w+|termin\\w*|dzialan\\w*))*(?: (?:do (?:wykonania|realizacji|podjecia|zrobienia|konca .{0,20})|na (?:kolejny|nastepny|najblizszy) .{0,20}|narady|zespolu(?: sterujacego)?(?: \\w+)?|kierownictwa|dyrektora|koncowe|szczegolowe|poaudytowe|podjete.{0,30}|z narady|ze spotkania|po naradzie|po przegladzie|ustalone.{0,20}|wynikajace.{0,30}|dla .{0,30}))?|ustalono|uzgodniono|postanowiono|do zrobienia|do wykonania|do realizacji|co robimy(?: dalej)?|(?:kto|co)[ /,–-]+(?:co|kto)[ /,–-]+(?:i )?(?:do )?kiedy|action items|action points|actions|to[ -]?do|todo|next steps|tasks|dalsze kroki|plan dzialan`,
  ],
  [
    'conclusions',
    `wnios(?:ki|ek)(?:(?: i|,| oraz| ?\\/) ?(?:zadania|zalecenia|uwagi|rekomendacje|spostrzezenia|postulaty|ustalenia))*(?: (?:koncowe|z .{0,30}|ogolne|do wykonania))?|konkluzj[ae]|podsumowanie(?: .{0,20})?|conclusions?|spostrzezenia|summary`,
  ],
  [
    'topics',
    `omowion[eay]|poruszon[eay]|omawian[eay]|(?:omawian\\w+|omowion\\w+|poruszon\\w+|poruszan\\w+|przedstawion\\w+|rozpatrywan\\w+|dyskutowan\\w+)?\\s?(?:zagadnieni(?:a|e)|tematy(?:ka)?|temat|sprawy|kwestie|punkty)(?: (?:omawian\\w+|omowion\\w+|poruszon\\w+|${MEETING}|porzadku))?|porzadek (?:obrad|dzienny|${MEETING}|spotkania)|agenda(?: .{0,20})?|przebieg (?:${MEETING}|dyskusji)|(?:na|podczas|w trakcie|w toku) (?:${MEETING} )?omowiono|omowiono|omawiano|poruszono|przedmiot (?:${MEETING})|tresc(?: ${MEETING})?|dyskusja|program(?: ${MEETING})?|topics|o czym|o czym (?:rozmawialismy|mowilismy|byla mowa)|topics discussed|discussed`,
  ],
  [
    'responsible',
    `(?:osob\\w+ )?odpowiedzialn\\w+(?: (?:osob\\w+|za .{0,30}|pracownik\\w*))?|odp\\.?|osob\\w+ (?:odp\\.|realizujac\\w+|wyznaczon\\w+|wiodac\\w+)|odpowiada(?:ja)?(?: za .{0,30})?|realizuj\\w+|realizator\\w*|wykonawc\\w+|wykonuj\\w+|kto(?: (?:realizuje|wykonuje|odpowiada))?|prowadzi|wlasciciel(?: (?:zadania|dzialania))?|owner|responsible|przypisano|assignee`,
  ],
  [
    'due',
    `termin\\w*(?: (?:realizacji|wykonania|zakonczenia|wdrozenia|ostateczny|do))?|do kiedy|kiedy|deadline|due(?: date)?|data (?:realizacji|wykonania|zakonczenia)|czas realizacji|zrealizowac do`,
  ],
  ['status', `status\\w*|stan(?: realizacji| wykonania)?|wykonani[ea]|uwagi|realizacja|stopien realizacji`],
  [
    'task',
    `(?:tresc |opis |nazwa )?(?:zadani[ea]|dzialani[ea]|ustaleni[ea]|czynnos[ck]i?|polecenia|poleceni[ea])|co|przedmiot|task|action|opis`,
  ],
  ['name', `imie i nazwisko|nazwisko i imie|nazwisko|imie|uczestnik|osoba`],
  ['position', `stanowisko(?: ?\\/ ?funkcja| sluzbowe)?|funkcja|rola|komorka`],
  ['number', `l\\. ?p\\.?|lp\\.?|nr|poz\\.?|#`],
  ['distribution', `otrzymuja|do wiadomosci|rozdzielnik|zalacznik\\w*|k\\/?o|kopia|cc`],
  ['signature', `podpis\\w*|podpisano|zatwierdzam`],
]
