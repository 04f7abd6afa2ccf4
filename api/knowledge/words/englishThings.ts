/** English names of things, papers, places and times, and their Polish ones; the form is told in englishNames.ts. */
export const englishThings = `
document: dokument, dokumentacja
documentation: dokumentacja
annex, appendix, attachment: załącznik
edition, version, issue: wydanie, wersja
previous edition, previous version: poprzednia wersja
table of content, content: spis treści
chapter: rozdział
abbreviation, acronym: skrót
rule, principle: zasada, regulamin
regulation: regulamin, rozporządzenie
work regulation, workplace regulation: regulamin pracy
law, act, statute: ustawa, prawo, statut
local law: prawo miejscowe, akt prawa miejscowego
city statute, charter, town charter: statut, akt lokacji
magdeburg law, town right, municipal right: prawo magdeburskie
resolution: uchwała
order, ordinance, instruction: zarządzenie, polecenie
decision: decyzja
complaint: skarga
request, application form: wniosek
application, app, program, software, tool: aplikacja, system, narzędzie
system: system
website, web page, page, portal, site: strona, portal, strona internetowa
internet: internet
intranet: intranet
e mail, email, mail: poczta elektroniczna, poczta
phone, telephone: telefon, telefoniczny
computer, workstation: komputer, stanowisko komputerowe
network: sieć
it, information technology: informatyczny, technologia informatyczna, it
it service, it support, helpdesk, help desk: usługi it
building: budynek
accessible, accessibility: dostosować, dostępność
room, premise: pomieszczenie
address, location, seat, headquarter: adres, siedziba, zlokalizować
branch: lokalizacja, budynek
shopping mall, shopping centre, shopping center, mall: galeria handlowa
infrastructure: infrastruktura
equipment, device: wyposażenie, urządzenie, sprzęt
measuring device, measuring equipment: urządzenie pomiarowe, wyposażenie do monitorowania i pomiarów
calibration, legalisation: wzorcowanie, legalizowanie
failure, fault, breakdown: awaria, usterka
cleaning: sprzątnięcie
renovation, repair: remont
service: usługa
service point, service desk, customer service point: punkt obsługi mieszkańców, punkt obsługi
one stop shop, single window, business service point: punkt obsługi przedsiębiorcy, jedno okienko
service card: karta usług
legal advice, legal information: informacja prawna
public consultation, consultation, social consultation: konsultacje społeczne
public dialogue, dialogue, dialog: dialog, dialog publiczny
communication: komunikacja
internal communication: komunikacja wewnętrzna
external communication: komunikacja zewnętrzna
press: prasowy
bulletin, public information bulletin: biuletyn informacji publicznej
newsletter, magazine, quarterly: kwartalnik, informator
purchase, purchasing, buying, procurement: zakup, zaopatrzenie, zamówienie
public procurement, tender, public tender: zamówienie publiczne
tender committee: komisja przetargowa
deposit, bid bond: wadium
supply: zaopatrzenie, dostawa
warehouse, material: materiał, gospodarka materiałowa
contract, agreement: umowa
amount, value, sum, threshold: kwota, wartość
euro: euro
money, fund: środki, dochód
budget: budżet
budget resolution: uchwała budżetowa
task based budget, task budget: budżet zadaniowy
income, revenue: dochód, źródła dochodu
spending, expenditure, expense: wydatek, przeznaczać
debt, public debt: dług, dług publiczny
tax, fee, charge: podatek, opłata
financial forecast, long term financial forecast: prognoza finansowa
investment: inwestycja, inwestycyjny
pay, salary, wage, remuneration: wynagrodzenie, wynagradzanie
bonus, reward: nagroda, wynagrodzenie dodatkowe, premiowanie
award, prize, distinction: nagroda, wyróżnienie
training, course: szkolenie
cascade training: szkolenia kaskadowe
competence, skill, qualification: kompetencje, kwalifikacje
stress: stres
mobbing, bullying, harassment: mobbing, molestowanie
discrimination: dyskryminacja
ethic, code of ethic: etyka, kodeks etyki
career, career path: kariera, ścieżka kariery
promotion: awansowanie, promocja
working condition, work environment, working environment, work condition: warunki pracy, środowisko pracy
health and safety, occupational health and safety, occupational safety: bezpieczeństwo i higiena pracy
fire protection, fire safety: ochrona przeciwpożarowa
mission: misja
vision: wizja
motto, slogan: misja, hasło
strategy: strategia
development strategy: strategia rozwoju
direction of development, development direction: kierunki rozwoju
development, growth: rozwój
spatial development, spatial planning, land use, zoning: zagospodarowanie przestrzenne
study: studium
plan: plan
project: projekt
project management: zarządzanie projektami
open data: open data
waste, garbage, rubbish: odpady, odpady komunalne
flood: powódź, przeciwpowodziowy
property, asset of the city: mienie
municipal property: mienie komunalne
district: dzielnica
area: powierzchnia, obszar
size: powierzchnia, wielkość
history: historia
first mention, mention: wzmianka
king: król
prince, duke: książę
coronation: koronacja
capital: stolica
palace: pałac
castle: zamek
family, noble family: rodzina, ród
war, army, troop: wojsko
epidemic, plague, disease: epidemia, choroba
swedish, swede: szwedzki
election: wybory
executive body: organ wykonawczy
legislative body: organ uchwałodawczy
body, authority: organ, władze
university, academy: akademia
century: wiek
structure, organisational structure, organization chart, organisational chart: struktura, schemat organizacyjny
scope: zakres
role: rola
task, duty, responsibility: zadanie, obowiązek, odpowiedzialność
right, permission, authorisation, authorization: uprawnienie, upoważnienie
form: forma
purpose: cel, służyć
result, outcome: wynik
report: raport
change, amendment: zmiana
need: potrzeba, wymaganie
information: informacja
matter, case, issue to settle: sprawa
deadline, date, time limit: termin
frequency: częstotliwość
day: dzień, dni
week: tydzień
month: miesiąc
year: rok
half year, six month: półrocze, pół roku, półroczny
annual, yearly, every year: roczny, corocznie, coroczny
monthly, every month: miesiąc, raz na miesiąc
quarterly: kwartalnik, kwartał
daily, every day: codziennie
kraków, krakow, cracow: kraków, krakowski
polish: polski
poland: polska
warsaw: warszawa
name: nazwa, nazywać
signature: podpis
bankruptcy: upadłość
environment: środowisko, otoczenie
education: edukacja
culture: kultura
account, user account: konto
password: hasło
key: klucz
backup, backup copy: kopia zapasowa
medium, media, usb, storage medium: nośnik
holiday, annual leave, vacation, leave day: urlop
remote work, home office: praca zdalna
shredder, shredding: niszczarka, niszczenie
reservation, booking: rezerwacja
archive: archiwum
letter, correspondence: pismo, korespondencja
reply, answer, response: odpowiedź
delay: zwłoka, opóźnienie
reason: przyczyna
printer, scanner: drukarka
user: użytkownik
file, folder: plik, akta
stamp, seal: pieczęć
invoice, bill: faktura
car, vehicle: samochód
business trip, travel: delegacja, podróż służbowa
visitor, guest: gość
emergency, crisis: kryzys, zagrożenie
fire: pożar
`
