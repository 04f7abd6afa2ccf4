import type { Words } from '../../api/domain/language.ts'

/** The accessibility statement and the help page. What is claimed here is what was tried, no more. */
export const accessibilityWords = {
  statement: { pl: 'Deklaracja dostępności', en: 'Accessibility statement' },
  statementTitle: {
    pl: 'Deklaracja dostępności: aplikacja częściowo zgodna z WCAG 2.1 AA',
    en: 'Accessibility statement: partially conforms to WCAG 2.1 AA',
  },
  draft: {
    pl: 'Projekt deklaracji. Obowiązuje po uzupełnieniu danych kontaktowych i zatwierdzeniu przez urząd.',
    en: 'A draft. It takes effect once the office has added its contact details and approved it.',
  },
  status: { pl: 'Stan zgodności', en: 'Conformance' },
  statusText: {
    pl: 'Aplikację uznaje się za częściowo zgodną, ponieważ nie przeprowadzono jeszcze wszystkich badań wymienionych niżej.',
    en: 'The app counts as partially conforming, because not all checks listed below have been made yet.',
  },
  tested: { pl: 'Co zbadano', en: 'What was checked' },
  testedAxe: {
    pl: 'Automatycznie, narzędziem axe-core: każda strona w jasnym, ciemnym i kontrastowym motywie, przy szerokości 1280 i 320 pikseli.',
    en: 'Automatically, with axe-core: every page in the light, dark and contrast theme, 1280 and 320 pixels wide.',
  },
  testedKeys: {
    pl: 'Automatycznie: obsługa klawiaturą tablicy przeglądów (strzałki, Home, End, Enter, Esc, powrót fokusu).',
    en: 'Automatically: the review board by keyboard (arrows, Home, End, Enter, Esc, return of focus).',
  },
  notTested: { pl: 'Czego jeszcze nie zbadano', en: 'What has not been checked yet' },
  notTestedReaders: {
    pl: 'Czytniki ekranu NVDA i VoiceOver z udziałem człowieka.',
    en: 'The screen readers NVDA and VoiceOver, by a person.',
  },
  notTestedPeople: {
    pl: 'Badanie z udziałem osób z niepełnosprawnościami.',
    en: 'A study with people with disabilities.',
  },
  notTestedTeams: {
    pl: 'Samo środowisko Microsoft Teams, w którym aplikacja jest wyświetlana.',
    en: 'Microsoft Teams itself, in which the app is shown.',
  },
  limits: { pl: 'Znane ograniczenia', en: 'Known limits' },
  limitsText: {
    pl: 'Dostępność dokumentów dołączonych jako protokoły zależy od ich autorów. Pole wyboru pliku i daty wygląda tak, jak w przeglądarce.',
    en: 'Whether attached minutes are accessible depends on their authors. File and date fields look as the browser draws them.',
  },
  contact: { pl: 'Kontakt i skargi', en: 'Contact and complaints' },
  contactText: {
    pl: 'Problemy z dostępnością można zgłosić administratorowi systemu w urzędzie. Urząd odpowiada w ciągu 7 dni, a gdy to niemożliwe, podaje termin nie dłuższy niż 2 miesiące. Na odmowę przysługuje skarga do urzędu, a następnie do Rzecznika Praw Obywatelskich.',
    en: 'Problems can be told to the administrator in the office. The office answers within 7 days, or names a date within 2 months. A refusal can be appealed to the office, and then to the Commissioner for Human Rights.',
  },
  help: { pl: 'Pomoc', en: 'Help' },
  helpTitle: { pl: 'Pomoc: strony, szukanie i rozmowa', en: 'Help: pages, search and a chat' },
  helpMine: {
    pl: 'Moje obowiązki: co należy zrobić i do kiedy. Jeden przycisk przy pozycji to następny krok.',
    en: 'My duties: what has to be done and by when. The one button of a row is the next step.',
  },
  helpReviews: {
    pl: 'Przeglądy: stan przeglądów w całym urzędzie. Enter na komórce tabeli otwiera szczegóły, Esc je zamyka.',
    en: 'Reviews: how the reviews of the whole office stand. Enter on a cell opens details, Esc closes them.',
  },
  helpProcesses: {
    pl: 'Procesy: hierarchia procesów, ich właściciele, opisy w mocy i przeglądy.',
    en: 'Processes: the hierarchy, owners, descriptions in force and reviews.',
  },
  helpRegisters: {
    pl: 'Rejestry: działania doskonalące, incydenty, dokumenty oraz puste wzory protokołów. Odnośnik jest u góry każdej strony.',
    en: 'Registers: improvement actions, incidents, documents and empty templates of minutes. The link is on top of every page.',
  },
  helpSearch: {
    pl: 'Szukaj lub zapytaj: odpowiedzią jest fragment obowiązującego dokumentu ze wskazaniem miejsca. Pytanie bez odpowiedzi można przekazać osobie.',
    en: 'Search or ask: the answer is a passage of a document in force, with its place. A question without an answer can be passed on to a person.',
  },
  helpIncident: {
    pl: 'Zgłoś incydent: wystarczą dwa zdania. Numer zgłoszenia pozwala sprawdzić, co się z nim dzieje.',
    en: 'Report an incident: two sentences are enough. With its number you can see what becomes of it.',
  },
  helpChat: {
    pl: 'Rozmowa z aplikacją w Teams: można tam przesłać plik protokołu albo zapytać „co mam do zrobienia”.',
    en: 'The chat with the app in Teams takes minutes as files, and answers “what do I have to do”.',
  },
} as const satisfies Record<string, Words>
