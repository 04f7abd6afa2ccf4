/**
 * English names of people, bodies, meetings and systems of an office, and what Polish documents call them. Before the
 * colon stands what is said, behind it what may be meant.
 */
export const englishNames = `
city hall, town hall, municipal office, city office: urząd, magistrat, urząd miasta
office: urząd, biuro
city, town, municipality, commune: miasto, gmina
municipal, communal: komunalny, miejski, gminny
mayor, president, city president: prezydent
deputy mayor, vice president, deputy president, deputy: zastępca, zastępcy prezydenta
treasurer, chief accountant: skarbnik, główny księgowy
accountant, accounting: księgowy, księgowość
city secretary, secretary: sekretarz
director, manager: dyrektor, kierownik, kierujący
city hall director, managing director: dyrektor magistratu
internal audit director, head of internal audit, chief audit executive: dyrektor audytu wewnętrznego
quality officer, quality representative, quality manager, management representative, quality plenipotentiary: pełnomocnik, pełnomocnik ds systemu zarządzania jakością
representative, plenipotentiary, proxy: pełnomocnik
data protection officer, dpo: inspektor ochrony danych, iod
officer, inspector: inspektor, specjalista
controller, data controller: administrator danych
supervisory authority, data protection authority: prezes urzędu ochrony danych osobowych
auditor: audytor
steering committee, steering team, steering group: zespół sterujący
committee, team, board, group: zespół, komitet, rada, grupa
council, city council: rada, rada miasta
head, chief, superior, supervisor, boss: kierownik, kierujący, zwierzchnik, przełożony
head of unit, unit head, head of department, department head, head of a department, head of a unit: kierujący komórką, kierownik
unit, organisational unit, organizational unit, department, division, section: komórka, wydział, jednostka, oddział, komórka organizacyjna
employee, staff, worker, personnel, civil servant, official, clerk: pracownik, urzędnik
everyone, everybody, all staff, all employee: wszyscy pracownicy
new employee, newcomer, new hire: nowy pracownik
trainee, intern, volunteer: stażysta, wolontariusz
human resource, hr: zasoby ludzkie, zarządzanie rozwojem i ocena pracownika, kadry
process owner, owner of process, owner of a process, owner of the process: właściciel procesu
risk owner, owner of risk: właściciel ryzyka, właściciele poszczególnych ryzyk
owner: właściciel
resident, citizen, inhabitant, people, population: mieszkaniec, obywatel, osoba
customer, client: klient
external customer, external client: klient zewnętrzny
internal customer, internal client: klient wewnętrzny
stakeholder, interested party: interesariusz, strona zainteresowana
supplier, vendor, contractor, provider: dostawca, wykonawca
third party, external company: strona trzecia
entrepreneur, business, company, firm: przedsiębiorca, działalność gospodarcza, przedsiębiorstwo
investor: inwestor
expert, specialist: ekspert, specjalista
disabled, disabled people, disability, wheelchair: niepełnosprawny, osoba niepełnosprawna
leader: lider, przywódca
top management, senior management, management board: najwyższe kierownictwo, kierownictwo
leadership: kierownictwo
quality management system, qms: system zarządzania jakością, szj
information security management system, isms: szbi, system zarządzania bezpieczeństwem informacji
information security: bezpieczeństwo informacji, szbi
management system: system zarządzania
quality book, quality manual, manual: księga jakości
quality policy: polityka jakości
information security policy, security policy: polityka bezpieczeństwa informacji
statement of applicability, soa: deklaracja stosowania
quality: jakość
management review: przegląd zarządzania, przegląd
review: przegląd
technical review: przegląd techniczny
process review: przegląd procesu
unit review, departmental review: przegląd komórki organizacyjnej, narada
meeting, gathering, session: narada, spotkanie, posiedzenie, przegląd
departmental meeting, department meeting, unit meeting, staff meeting: narada, narada wewnątrzwydziałowa, przegląd komórki organizacyjnej
minute, record of the meeting, meeting note: protokół, notatka
note: notatka, protokół
attendance list, list of attendee, attendance: lista obecności
agenda: zagadnienia, omawiane zagadnienia
audit: audyt
audit plan, annual audit plan: plan audytów, roczny plan audytów
unplanned audit, ad hoc audit, unscheduled audit: audyt nieplanowany
audit report: raport z audytu
nonconformity, non conformity, nonconformance: niezgodność
corrective action: działanie korygujące
improvement, improvement action, improving: działanie doskonalące, doskonalenie, usprawnienie, poprawa
improvement proposal, suggestion: propozycja, propozycja usprawnień
idea, proposal: pomysł, propozycja
cause, root cause: przyczyna
risk: ryzyko
risk management: zarządzanie ryzykiem
risk map: mapa ryzyka
risk analysis, risk assessment: analiza ryzyka
risk treatment plan, risk treatment: plan postępowania z ryzykiem
opportunity: szansa
incident, security incident: incydent
data breach, breach, personal data breach, leak: naruszenie ochrony danych, naruszenie
investigation: postępowanie wyjaśniające
personal data: dane osobowe
data protection, gdpr: ochrona danych, rodo
data: dane
record of processing activity, processing activity: rejestr czynności przetwarzania
register, record, list: rejestr, wykaz, zapis, ewidencja
register of incident, incident register: rejestr incydentów, incydent
business continuity, continuity plan: ciągłość działania, plan ciągłości działania
asset: aktywa
safeguard, security measure: zabezpieczenie
physical security, physical protection: bezpieczeństwo fizyczne, ochrona fizyczna
access: dostęp
log, system log: log, rejestr
certificate, certification: certyfikat, certyfikacja
standard, norm: norma, standard
requirement: wymaganie, wymóg
process: proces
horizontal process: proces horyzontalny
process description, description of process: opis procesu
process group, group of process: procesy zarządzania, grupa
hierarchy of process, process hierarchy, process map: hierarchia procesów
procedure: procedura
microprocess: mikroproces
indicator, kpi, measure, metric: wskaźnik
key indicator, key performance indicator: kluczowy wskaźnik, wskaźnik
goal, objective, target, aim: cel
strategic goal, strategic objective: cel strategiczny
satisfaction survey, customer satisfaction, satisfaction: badanie satysfakcji, satysfakcja
survey, poll: badanie, ankieta
self assessment: samoocena
good practice, best practice: dobre praktyki
knowledge: wiedza
knowledge management: zarządzanie wiedzą
know how: wiedza, technologia
`
