/** English words for what people do and how things are, and their Polish ones; the form is told in englishNames.ts. */
export const englishVerbs = `
responsible, accountable, answer for: odpowiadać, odpowiedzialny
accountable to: odpowiadać przed
manage, run, lead, direct: zarządzać, kierować, prowadzić
chair, preside: stać na czele, przewodniczyć, prowadzić
supervise, oversee, control: nadzorować, nadzór, kontrolować
monitor, track, follow, watch: monitorować, śledzić
coordinate: koordynować, koordynacja
keep, hold, store, retain: przechowywać, prowadzić, utrzymywać
held, take place, convene, call: dokonywać, zwoływać, przeprowadzać
keep up to date, up to date, update: aktualizacja, aktualizować
maintain: utrzymywać, utrzymanie
prepare, draw up, draft, write: przygotowywać, opracowywać, sporządzać
develop: opracowywać, rozwijać
create, establish, found, set up, introduce: tworzyć, założyć, utworzyć, wprowadzić
approve, accept: zatwierdzać
sign: podpis, zatwierdzić
adopt, pass: przyjąć, uchwalić, przyjęcie
issue, publish: wydawać, publikować, umieszczać
put, place, upload, post: umieszczać
report, notify, inform: zgłaszać, informować, raport
communicate: komunikować, komunikacja
submit, file: zgłaszać, składać
propose, suggest: propozycja, zgłaszać propozycje, wnioskować
request, ask for, apply for: wnioskować, wniosek
decide, make decision: decyzja, podejmować decyzje, decydować
determine, define, specify, set, lay down: określać, ustalać, wyznaczać
describe: opisać, opisywać
discuss: omawiać
present: przedstawiać, prezentować
analyse, analyze: analizować, analiza
assess, evaluate, rate: oceniać, ocena
check, verify, examine, review: sprawdzać, analiza, przegląd, ocena
meet requirement, comply, compliance: spełniać, wymaganie, zgodność
contain, include, consist: zawierać, obejmować
cover: obejmować, zakres
belong, member: wchodzić w skład, członek
appoint: powołać, utworzenie stanowiska
represent: reprezentować
cooperate, work with: współpracować
support, help: wspierać, pomoc
improve: doskonalić, poprawa, doskonalenie
plan: planować, plan
implement, deploy: wdrażać, wdrożyć, wdrożenie
use: wykorzystywać, korzystać, używać, stosowanie
find, available: dostępny, znajdować
locate, situated: zlokalizować, mieścić, znajdować
buy, purchase, procure: zakup, zamówienie
spend: przeznaczać, wydatek
finance, fund: środki, finansować
own: właściciel, należeć
sell, bought: odkupić, kupić
build, construct: budowa, wznieść
move, transfer: przenieść
live, inhabit: zamieszkać, mieszkać
die, dead: zmarły
burn: spłonąć
destroy: zniszczyć, spustoszyć
receive, get, obtain, win: otrzymać, uzyskać, nadać
grant, award: nadać, przyznawać
elect, choose: wybierać, wybory
employ, hire: zatrudniać
dismiss, fire: zwalniać
train, teach: szkolić, szkolenie, doskonalić kompetencje
motivate: motywować, motywowanie
pay: wynagrodzenie, opłata
work: praca, pracować
share: dzielić
pass on, hand over: przekazywać
leave, leaving, retire: odchodzić, odchodzący
protect: ochrona, chronić
process: przetwarzać, proces
change, modify: zmiana, zmieniać
handle, settle, deal with: załatwić, obsługa
complete, full: kompleksowy, pełny
start, begin, launch, initiate: wszczynać, rozpocząć, inicjować
regulate, govern: regulować, określać
binding, apply, in force: obowiązywać, dotyczyć
mean, stand for, abbreviation: oznaczać, znaczyć
compare: porównać
cause: przyczyna
identify: identyfikować, zidentyfikować
internal: wewnętrzny
external: zewnętrzny
important, key, main: ważny, najważniejszy, kluczowy, główny
current, present: aktualny, obecny, obowiązujący
first: pierwszy
new: nowy
annual: roczny
technical: techniczny
additional, extra: dodatkowy, pozostały
strategic: strategiczny
legal: prawny
public: publiczny
local: lokalny, miejscowy
official: służbowy
electronic, digital, online: elektroniczny
effective, effectiveness: skuteczny, skuteczność
modern: nowoczesny
independent: niezależny
common: wspólny
permanent: stały
unlock, unblock: odblokować, odblokowywać
lock, block: blokować
destroy, shred: niszczyć, niszczenie
register: rejestrować, rejestr
reserve, book: rezerwować
reply, respond, answer: odpowiedź, odpowiadać
borrow, lend: wypożyczać
print: drukować
remove, delete, revoke: usunąć, usunięcie, odebrać
add: dodać, dodanie
attend: uczestniczyć, obecność
delegate, assign, entrust: powierzyć, wyznaczać, przypisać
`
