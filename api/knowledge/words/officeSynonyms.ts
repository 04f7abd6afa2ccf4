/** Things, papers, money, time and places of an office; the form is told in peopleSynonyms.ts. */
export const officeSynonyms = `
termin, czas, dzień, data, deadline
termin, do kiedy
częstotliwość, jak często, co ile
miesiąc, miesięczny, miesięcznie, comiesięczny
rok, roczny, rocznie, coroczny, corocznie, co roku
półrocze, pół roku, półroczny, sześć miesięcy, dwa razy w roku
kwartał, kwartalnik, kwartalny, co trzy miesiące
tydzień, tygodniowy, tygodniowo
codziennie, codzienny, dziennie, każdego dnia
niezwłocznie, natychmiast, od razu, bezzwłocznie, zaraz
cykliczny, okresowy, regularny, systematyczny
cyklicznie, okresowo, regularnie
doraźny, ad hoc, pozaplanowy, dodatkowy
dodatkowy: pozostały
wypłata, wynagrodzenie, pensja, płaca, pobory, zarobki
zarabiać: wynagrodzenie
premia, nagroda, wynagrodzenie dodatkowe, bonus, gratyfikacja
nagradzać, nagroda, premiować, gratyfikować, motywować, premiowanie
nagroda, wyróżnienie, odznaczenie
pozapłacowy, pozafinansowy, niefinansowy
motywacja, motywowanie, zachęta
awans, awansowanie, kariera, ścieżka kariery
podwyżka: wynagrodzenie
pieniądze, środki, fundusze, dochód, budżet, kasa, finanse
pieniądze: dochód, budżet, środki
skąd pieniądze: źródło dochodu
dochód, wpływy, przychód
wydatek, koszt, wydawać, przeznaczać
wydawać pieniądze: przeznaczać środki
dług, zadłużenie, pożyczka, kredyt, pożyczać
budżet, plan finansowy, uchwała budżetowa
podatek, danina, opłata
opłata, zapłata, płatność, zapłacić, płacić
płacić, zapłacić: opłata
dotacja, subwencja, dofinansowanie
zakup, kupować, kupno, nabyć, zamówienie, kupić
zamówienie publiczne, przetarg, zamówienie, pzp
prawo zamówień publicznych, pzp, ustawa o zamówieniach
komisja przetargowa, komisja, przetarg
kaucja: wadium, zabezpieczenie
kwota, suma, wartość, wysokość
próg, limit, wartość, kwota
umowa, kontrakt, porozumienie
szkolenie, kurs, nauka, trening, warsztat
szkolić, uczyć, doskonalić kompetencje, nauczać: szkolenie
uczyć: doskonalić, szkolenie
kwalifikacje, kompetencje, umiejętności
szkolenie kaskadowe, kaskadowy
stres, nerwy
mobbing, nękanie, molestowanie, prześladowanie, dyskryminacja
równe traktowanie: dyskryminacja
dyskryminacja, nierówne traktowanie
etyka, kodeks etyki, etyczny
prestiż, szacunek, renoma, reputacja, poważanie
cieszyć się szacunkiem, prestiż
praca, zatrudnienie, posada, stanowisko
zatrudniać, przyjmować do pracy, zatrudnianie, rekrutacja
zwalniać, zwolnić, wyrzucić z pracy, zwalnianie
odejść z pracy, odchodzący: odchodzący pracownik
emerytura: odchodzący
warunki pracy, środowisko pracy, atmosfera
atmosfera, klimat, środowisko pracy
bhp, bezpieczeństwo i higiena pracy, higiena pracy
ppoż, ochrona przeciwpożarowa, pożarowy, przeciwpożarowy
remont, naprawa, odnowienie
budynek, gmach, obiekt, siedziba, lokal
lokalowy: budynek, infrastrukturalny, infrastruktura
infrastruktura, budynek, wyposażenie, sieć
pomieszczenie, pokój, gabinet, biuro
pokój: pomieszczenie
gabinet, pokój, biuro
siedziba, adres, mieścić się, ulica
mieścić, znajdować, zlokalizować, lokalizacja, siedziba
adres, ulica, lokalizacja
strona internetowa, portal, serwis, www, witryna, strona www
strona www, portal internetowy, adres internetowy
biuletyn informacji publicznej, bip
intranet, sieć wewnętrzna, serwis informacyjny
poczta elektroniczna, mail, e mail, email, mejl, poczta
poczta tradycyjna, list, korespondencja
telefon, telefoniczny, komórka
program, aplikacja, system, oprogramowanie, narzędzie
aplikacja, program, system informatyczny, narzędzie informatyczne
narzędzie, środek, instrument
komputer, stanowisko komputerowe, sprzęt, terminal, laptop
informatyczny, komputerowy, it, teleinformatyczny
zepsuć, awaria, usterka, popsuć, nie działać, uszkodzić
awaria, usterka, uszkodzenie, zepsuty
kran, rura, woda: instalacja
cieknąć, przeciekać: awaria
brudny, posprzątać, sprzątanie, łazienka, toaleta: sprzątnięcie
zgłoszenie, zgłosić, zgłaszać, ticket
helpdesk: zgłoszenie, usługi it
zaopatrzenie, zakup, dostawa
materiały, artykuły biurowe, magazyn
klucz, wejściówka, przepustka, karta wejściowa: dostęp
przepustka: dostęp, upoważnienie
dostęp, wstęp, wejście
odpady, śmieci, odpady komunalne, nieczystości
wywóz śmieci: odpady komunalne, gospodarowanie odpadami
sklep, galeria handlowa, centrum handlowe
punkt obsługi, okienko, punkt obsługi mieszkańców
jedno okienko, punkt obsługi przedsiębiorcy
założyć firmę, działalność gospodarcza, otworzyć firmę, rejestracja firmy, rozkręcić biznes, zakładanie działalności
firma: działalność gospodarcza
porada, pomoc, doradztwo, informacja
pomoc prawna: informacja prawna
przepis, prawo, ustawa, regulacja
reguła, zasada, norma, przepis
regulamin, zasady, reguły, statut
ustawa, akt prawny, prawo
uchwała, postanowienie, decyzja rady
zarządzenie, rozporządzenie, polecenie, decyzja prezydenta
załącznik, dodatek, aneks
wzór, formularz, druk, szablon
wniosek, podanie, prośba
skarga, zażalenie, reklamacja
skargi i wnioski, zażalenie
statut, konstytucja miasta
schemat organizacyjny, struktura organizacyjna, organigram
struktura, schemat, układ, budowa
wydanie, wersja, edycja
zmiana, modyfikacja, nowelizacja, korekta, poprawka
plan, zamiar, planować, planowanie
harmonogram, plan, grafik
raport, sprawozdanie, podsumowanie, zestawienie
spis treści, indeks, zawartość
oświadczenie, deklaracja, zobowiązanie
konsultacje społeczne, konsultacja, dialog z mieszkańcami, rozmowa z mieszkańcami
dialog, rozmowa, konsultacja
komunikacja, kontakt, porozumiewanie, łączność
zewnętrzny, z zewnątrz, na zewnątrz, otoczenie
wewnętrzny, w środku, wewnątrz
informator, broszura, biuletyn, ulotka, czasopismo
opinia, zdanie, ocena
pytanie, badanie
organizacja, instytucja, podmiot
elektroniczny, cyfrowy, internetowy, online, przez sieć, on line
internet, sieć, online
dane otwarte, open data
język, mowa, styl
prosty język, przystępny język, upraszczanie, zrozumiały
jednokrotny, raz, jeden raz, powielać
hurtownia danych, baza danych
archiwum, archiwizować, przechowywać, składnica
usc, urząd stanu cywilnego
projekt, przedsięwzięcie
zarządzanie projektami, szp
zlikwidować, usunąć, likwidacja, usunięcie, skasować
lista obecności, obecny, frekwencja
akt prawny, ustawa, przepis, uchwała, rozporządzenie
zrzeszenie, stowarzyszenie, związek, unia
ogólnopolski, krajowy, polski
ograniczenie, limit, wymóg
kasa: finanse, budżet, skarbnik
światło, prąd, ogrzewanie, winda, okno: instalacja, awaria
klimatyzacja, kaloryfer: instalacja, awaria
drukarka, monitor, myszka: sprzęt, usługi it
papierologia, papiery, formalności: dokumentacja, notatka
podstawa prawna, na podstawie, przepis
zwykły, szeregowy: wszyscy pracownicy
każdy, wszyscy, wszystkie
najważniejszy, kluczowy, główny, podstawowy, istotny
część, fragment, element
przykład, wzór
rodzaj, typ, kategoria, odmiana
etap, faza, krok
przyczyna, powód, źródło
skutek, rezultat, wynik, efekt
warunek, wymóg, wymaganie
grupa, kategoria, zespół
kolejność, hierarchia, priorytet
pomoc, wsparcie, obsługa
kopia, kopia zapasowa, backup
zdalnie, praca zdalna, z domu
urlop, wolne, dzień wolny
spóźniony, opóźniony, po terminie, zaległy
poprzedni, wcześniejszy, zeszły
następny, kolejny, przyszły
liczba, ilość
`
