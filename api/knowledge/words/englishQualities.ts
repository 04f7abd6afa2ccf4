/** English words for qualities, measures, people of the past and the law; the form is told in englishNames.ts. */
export const englishQualities = `
district, borough, ward: dzielnica
divide, split, division: podzielić, podział, dzielić
how many district: dzielnica, podzielić
composition, member, membership, who sit: skład, wchodzić w skład, członek
find out, learn about, discover: identyfikacja, badanie, informacja
need, expectation, want, wish: potrzeba, oczekiwanie, wymaganie
survey, questionnaire, poll, opinion poll: badanie, badanie satysfakcji, badanie opinii, barometr
opinion, view: opinia
satisfaction, satisfied, happy: satysfakcja
stakeholder, interested party: interesariusz, strona zainteresowana
third party, contractor, supplier, vendor, provider: strona trzecia, dostawca
outside, external: zewnętrzny
inside, internal: wewnętrzny
century, age, era, period: wiek, epoka
medieval, middle age, stone age: epoka, wiek
king, queen, ruler, monarch: król, władca, koronacja
duke, prince: książę
emperor: cesarz, franciszek józef
dynasty: dynastia
coronation, crown: koronacja
burial, funeral, bury: pogrzeb
capital: stolica
castle: zamek
palace: pałac
church, cathedral: kościół, katedra
hill: wzgórze
mound: kopiec
tribe: plemię
merchant, trader, traveller: kupiec
first mention, mention, record: wzmianka, udokumentować
settler, settlement: osadnik, osada
epidemic, plague, disease, smallpox: epidemia, ospa, choroba
die, death, dead, victim: zmarły, umrzeć
army, troop, soldier, swedish, swede: wojska, szwedzki
attack, invade, invasion, destroy, loot, plunder: atak, spustoszyć, zająć
fire, burn: spłonąć
occupation, partition: okupacja
uprising: powstanie
freedom, autonomy, liberty: swoboda, autonomia
heritage, tradition: dziedzictwo, tradycja
academy, fine art, art: akademia sztuk pięknych, sztuka
society, association, union: towarzystwo, stowarzyszenie, związek
self government, local government: samorząd
reform: reforma
election, elect, vote, ballot: wybory, wybierać, głosowanie
area, square kilometre, square kilometer, size, large, big, surface: powierzchnia, km
inhabitant, resident, citizen, people, population: mieszkaniec
parish: parafia
seat, headquarter, located, location, situated: siedziba, mieścić, zlokalizować, znajdować
monument, historic, listed building, heritage list: zabytek, zabytkowy, rejestr zabytków
legislative, legislature, council: organ uchwałodawczy, rada miasta
executive: organ wykonawczy
flood, flooding: powódź, przeciwpowodziowy
alarm, emergency: alarm, pogotowie
property, asset, estate: mienie, majątek, aktywa
hire, employ, recruit: zatrudnianie
fire, dismiss, sack: zwalnianie
superior, boss, head, chief: zwierzchnik, kierujący, kierownik
subordinate: podległy
tax, fee, charge, levy: podatek, opłata
forecast, long term: wieloletni, prognoza
accounting, bookkeeping: księgowość, finansowo księgowy
represent, represented: reprezentować
cooperate, cooperation, collaborate, work with, partner: współpracować, współpraca, partnerstwo
structure, chart, organisational chart, organization chart, organigram: schemat organizacyjny, struktura
award, prize, distinction, honour: nagroda, wyróżnienie
list, register, inventory: wykaz, rejestr, lista
vision: wizja
mission, motto: misja
strategy, strategic: strategia, strategiczny
sustainable, balanced: zrównoważony, trwały
quality of life: jakość życia
metropolis: metropolia
modern, innovative, innovation: nowoczesny, innowacja
civil society: społeczeństwo obywatelskie
plain language, simple language, understandable: język, przystępność
open data: open data
benchmark, benchmarking: benchmarking
electronic, digital, online: elektroniczny, sieć
archive: archiwum, archiwizować
registry office, civil registry: usc
promotion, promote, career: awansowanie, kariera, promocja
reward, bonus, incentive: premiowanie, nagroda, gratyfikować
motivate, motivation: motywowanie
training, train, course, teach: szkolenie, doskonalić kompetencje
cascade: kaskadowy
idea, suggestion, proposal, suggest, propose: propozycja, pomysł
improvement, improve, improving: usprawnienie, doskonalić, poprawa, działania doskonalące
public consultation, consult, dialogue: konsultacje społeczne, dialog
lobby, lobbying: lobbing
prestige, reputation: prestiż
ethic, ethical, code of ethic: kodeks etyki, etyczny
leader, leadership: lider, przywódca
self assessment: samoocena, caf
project: projekt
portfolio: portfel
risk director, risk manager: dyrektor ds ryzyka
trainee, intern, volunteer: stażysta, wolontariusz
qualification, diploma, degree: kwalifikacje, tytuł
retire, retiring, leave, leaving: odchodzący
knowledge, know how: wiedza
contest, competition: konkurs
certification, certify, certificate, certified: certyfikacja, certyfikat
reliable, reliability, availability, performance: niezawodność, dostępność, wydajność
continuity, business continuity: plan ciągłości działania
enter data, data entry, once, single entry: jednokrotność, wprowadzanie danych
duplicate: powielać
data warehouse: hurtownia danych
commit, commitment, promise, pledge, undertake: zobowiązać, zapewniać
protect, protection, secure, safeguard: ochrona, zabezpieczenie
confidential, confidentiality: ochrona, bezpieczeństwo informacji
key indicator, key performance indicator, kpi: kluczowy wskaźnik
indicator, measure, metric: wskaźnik, pomiar
goal, objective, target, aim, purpose: cel
debt, loan, borrow, credit: dług, pożyczka
income, revenue, source of income: dochód, źródło dochodu
spend, spending, expense, expenditure, spent: przeznaczać, wydatek
education, school: edukacja
social care, social welfare: pomoc społeczna
environment: środowisko
investment, invest, investor: inwestycja, inwestor
spatial, land use, zoning, urban planning: zagospodarowanie przestrzenne, przestrzenny
binding, force, legal status: obowiązywać, prawo miejscowe
scope, cover, coverage, apply, concern: zakres, obejmować, dotyczyć
strength, weakness: mocne strony, słabość
european, eu: europejski
breach, leak, violation: naruszenie
supervisory authority, data protection authority: prezes urzędu ochrony danych osobowych
gdpr: ogólnego rozporządzenia o ochronie danych, 2016 679
deviate, deviation, exception, waive, waiver, skip: odstąpić, odstąpienie
trend: trend
approve, approval, accept, sign off: zatwierdzać, przyjmować
map, risk map: mapa ryzyka
rate, rating, evaluate, assess, grade: ocena, dokonywać ocen
annual plan, yearly plan: roczny plan
plan, planning, schedule: plan, planowanie
cycle: cykl
cause, reason, root cause: przyczyna
correct, corrective action: działania korygujące
effective, effectiveness, efficiency, efficient: skuteczność, skuteczny, efektywny
good practice, best practice: dobre praktyki
report, reporting: raport, sprawozdanie, zgłaszać
request, apply for, ask for: wnioskować, wniosek
investigation, investigate, inquiry: postępowanie wyjaśniające
awareness, competence, skill: kompetencje, umiejętności
statement of applicability, soa: deklaracja stosowania
permission, authorisation, authorization, rights, access right: upoważnienie, uprawnienie, dostęp
key, enter room, access to room, door: dostęp do pomieszczeń, portiernia
purchase, buy, procurement, shopping, order supply: zakup, zaopatrzenie
repair, broken, fault, failure, defect, leak tap: awaria, zgłoszenie, usterka
cleaning, clean: sprzątnięcie
stationery, material, stock: gospodarka materiałowa, materiały
type, kind, category: rodzaj, kategoria
group, area: obszar, grupa
micro process, microprocess: mikroproces
horizontal: horyzontalny
owner, owned: właściciel
hierarchy: hierarchia
annex number, which annex, appendix: załącznik
newsletter, bulletin, magazine, quarterly: kwartalnik, informator, biuletyn
entrepreneur, business, company, start a business: przedsiębiorca, działalność gospodarcza
one stop shop, service point, service desk: punkt obsługi
legal information, legal advice: informacja prawna
agenda, discuss, topic: omawiać, zagadnienie
attendance, attendance list, present: lista obecności
guest, invite: zaproszony gość, zaprosić
convene, call, hold, chair: zwoływać, prowadzić, stać na czele
at least, minimum, how often, frequency, often: nie rzadziej, minimum, częstotliwość
half year, six month, twice a year: pół roku, półroczny
yearly, annual, annually, every year: corocznie, roczny, raz na rok
monthly, every month: raz na miesiąc
immediately, without delay: niezwłocznie
before, prior: przed
after: po
stored, store, keep, kept: przechowywać, umieszczać
salary, pay, wage, remuneration: wynagrodzenie, wynagradzanie
disabled, disability, wheelchair: niepełnosprawny
shopping centre, shopping mall, mall: galeria handlowa
waste, garbage, rubbish, trash: odpady, odpady komunalne
health and safety, occupational safety: bezpieczeństwo i higiena pracy
fire protection, fire safety: ochrona przeciwpożarowa
harassment, bullying, mobbing, discrimination: mobbing, dyskryminacja, molestowanie
stress: stres
working condition, work environment, workplace: środowisko pracy, warunki pracy
calibration, calibrate, measuring device, measuring equipment, instrument: wzorcowanie, legalizowanie, urządzenie
tender, bid, public procurement: zamówienie publiczne, przetargowy, komisja przetargowa
bid bond, deposit, security deposit: wadium
threshold, amount, value, worth: wartość, kwota
contract, agreement: umowa, porozumienie
councillor question, interpellation: interpelacja
summary, conclusion: podsumowanie
change, amendment, revision, new in this edition, changed: zmiana, wykaz zmian
removed, remove, delete: usunięcie, usunąć
added, add: dodanie
author, written by, prepared by, draw up, drafted: opracować, sporządzać
checked by, verified: sprawdzić
coordinate, coordination: koordynować, koordynacja
establish, determine, define, set, set out: ustalać, określać, wyznaczać
ensure, guarantee: zapewniać
monitor, watch, track, follow: monitorować, śledzić
appreciate, appreciation, value, recognise: docenianie
strengthen, reinforce: wzmocnienie
support, help, assist: wspierać
initiate, start, begin, launch: inicjować, rozpoczynać, wszczynać, uruchomić
handle, deal with, take care: zarządzać, odpowiadać, załatwiać
maintain, keep running: utrzymywać
prepare, draft, develop: przygotowywać, opracowywać
publish, announce: publikować, ogłaszać, zamieszczać
store, file, upload, put: umieszczać, przechowywać
describe, description, specify: opis, opisać, określać
contain, include, consist: zawierać, obejmować, skład
belong, own, previous owner: należeć, właściciel
build, built, construct: wznieść, budynek, powstać
found, founded, create, created, set up: założyć, powołać, powstać
grow, growth, develop city, development: rozwój
talk, discuss with, communicate: komunikacja, omawiać, dialog
learn, skill, competence: szkolenie, kompetencje, umiejętności
work, job, employment: praca, zatrudnienie, stanowisko
unit, organisational unit, organizational unit, department, division: komórka organizacyjna, komórka, wydział
meeting minute, minute, note, record of meeting: protokół, notatka
unit meeting, staff meeting, department meeting: narada, przegląd komórki organizacyjnej
steering team, steering committee, steering group: zespół sterujący
depart from, departure: odstąpić, odstąpienie
point: punkt
ticket, service request: zgłoszenie
mayor sign, signed: zatwierdzić, podpis
`
