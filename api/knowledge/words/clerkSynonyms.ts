/** How clerks ask for tasks, days, places and papers of an office; the form is told in peopleSynonyms.ts. */
export const clerkSynonyms = `
radny, radna, radni, samorządowiec: rada miasta, rada
akt, akty: uchwała, akt prawny
ustalać zasady, układać zasady, ustalać reguły: określać zasady, zasada
zajmuje się, czym się zajmuje, co robi: zadanie, odpowiedzialny, zakres działania
znaczyć, oznaczać, definicja, co to: oznaczać, to
rzecz, sprzęt, wyposażenie: sprzęt, wyposażenie, urządzenie
meble, biurko, krzesło, fotel: wyposażenie, pomieszczenia biurowe
auto, samochód, pojazd: środek transportu
dokąd iść, gdzie iść, gdzie się zgłosić: punkt obsługi, zgłaszać
przedsiębiorca, firma, własny biznes, działalność: działalność gospodarcza, punkt obsługi przedsiębiorcy
start up, startup, startapy: innowacyjny, przedsiębiorczość, inwestor
inwestować, lokować kapitał, inwestor, kapitał: inwestor, obsługa inwestorów, warunki inwestowania
młodzież, dzieci, uczeń: edukacja
biedny, ubogi, potrzebujący: pomoc społeczna
ulica, droga, chodnik, most: infrastruktura miejska
park, drzewo, powietrze, smog: ochrona środowiska
teatr, muzeum, koncert: kultura
powiat, powiatowy: samorząd powiatowy, powiat
premier, minister, państwo: administracja rządowa
zadanie zlecone, zlecać: zlecony, powierzyć
pełnić obowiązki, zastępować, zastępstwo: zastępca, powierzyć, w imieniu
oddelegować, scedować, przekazać sprawę: powierzyć
polecenie szefa, nakazać, kazać: polecenie służbowe
numer zarządzenia, jakie zarządzenie: zarządzenie
sygnatura, numer uchwały, jaka uchwała: uchwała nr
motyw przewodni, sentencja, slogan: misja, wizja, motto
spojrzenie w przyszłość, marzenie: wizja
plan na lata, plan wieloletni, na wiele lat: wieloletni, długoterminowy, strategia
podsumować, zamknąć, rozliczyć: rozliczanie, podsumowanie
zapisać się, zgłosić się, kandydować: przystępowanie
nagrodzony, zwycięstwo, wygrać, laureat: nagroda, wyróżnienie, konkurs
płaca, stawka, pensja, uposażenie: wynagrodzenie, wynagradzanie
premia, trzynastka, bonus, nagroda pieniężna: nagroda, wynagrodzenie dodatkowe
tytuł, stopień, magister, doktor: uzyskany tytuł, kwalifikacje
atmosfera w pracy, klimat w pracy, relacje: przyjazna atmosfera
wychodzić na zewnątrz, wyciekać, ujawnić: naruszenie
zgłosić urzędowi, zgłosić do urzędu, powiadomić urząd: zgłasza, prezes urzędu ochrony danych osobowych
kara, grzywna, sankcja: mandat
tajemnica, poufny, hasło, szyfrowanie: bezpieczeństwo informacji
uczyć pracowników, edukować, uświadamiać, podnosić świadomość: doskonalić kompetencje, szkolenie
kontroler, rewident, audyt: audytor
zlecić audyt, chcieć audytu, prosić o audyt, zamówić audyt: wnioskować o audyt, przeprowadzenie audytu
raport z audytu, wynik audytu, sprawozdanie z audytu: raport, ocena raportów
stopień, ocenić, punktować: ocena, kryteria
temat audytu, co sprawdzać, co audytować: wyznacza ryzyka do badań
zgłosić pomysł, mieć pomysł, zaproponować zmianę, podsunąć pomysł: propozycja usprawnień, zgłaszać propozycje, propozycje działań doskonalących
zmienić proces, zmienić opis, poprawić opis: zmiana w opisie procesu
nowy proces, usunąć proces, połączyć procesy: zmiana w strukturze procesów
skutek działań, efekt działań: skuteczność działań doskonalących
przeanalizować, zbadać, rozpatrzyć: analiza, analizować, ocena
jak idzie, postęp, stan prac: stan realizacji, postęp prac
rozmawiać o, poruszać, tematy, porządek obrad: omawiane zagadnienia, omawiać
obecność, uczestnicy: lista obecności
zadania do zrobienia, co do zrobienia, przydzielić zadania: zadania do wykonania
kto i do kiedy, odpowiedzialny za wykonanie: osób odpowiedzialnych, terminy realizacji
ostateczny termin, granica, do którego dnia, do jakiego dnia: do, termin
co pół roku, co sześć miesięcy, dwa razy do roku: półroczny, pół roku
co miesiąc, raz w miesiącu, comiesięczny: raz na miesiąc
co rok, raz do roku, raz w roku, każdego roku: raz na rok, coroczny, rocznie
dwa tygodnie, czternaście dni: 14 dni
tydzień, siedem dni: dni
zamknięty, nieczynny, godziny otwarcia, otwarte, czynny: godziny
adres, gdzie się mieści, jak trafić, jak dojechać, ulica: ul, al, plac, mieścić
ratusz, magistrat, główny budynek: magistrat, siedziba
osiedle, nowa huta, huta: nowa huta
podgórze: podgórze
wózek, winda, niewidomy, głuchy: niepełnosprawny
komórka, telefon służbowy, dzwonić, zadzwonić: sieć telefoniczna, telefon
intranet, portal wewnętrzny, strona wewnętrzna: intranet
wiadomości, newsy, aktualności, nowiny: serwis informacyjny, serwis prasowy
nauczyć się, szukać wiedzy, skąd wiedzieć, źródło wiedzy: zasoby wiedzy, system informacji prawnej
prawo, przepisy, gdzie sprawdzić przepisy: system informacji prawnej
waga, termometr, miernik, przyrząd, licznik: urządzenie, monitorowanie i pomiar, narzędzie
sprawność urządzeń, przegląd urządzeń, serwis urządzeń: wzorcowanie, legalizowanie, usługi gwarancyjne
euro, złotych, tysięcy: kwota, równowartość
bez przetargu, mały zakup, drobne zakupy, poniżej progu: nie przekracza, wydział zamawiający
duży zakup, duże zamówienie, powyżej progu: przekracza, oddział zamówień publicznych
pisma, formularze, wzory: formularze
skarżyć, poskarżyć, reklamować: skarga
co nowego, nowe w wydaniu, różnice, zmienione: wykaz zmian, zmiana
poprzednia wersja, stara wersja, poprzednie wydanie: poprzednia wersja
numer wydania, które wydanie, które to wydanie: wydanie
podpisać, podpis: zatwierdził, zatwierdzać
autor: opracowała, opracować
sprawdzający: sprawdziła
dodatek, aneks, dołączyć: załącznik
iść na urlop, zachorować, zwolnienie lekarskie: urlop
wykorzystywać, użyć, na co używać: wykorzystanie
duplikat, te same programy, powtarzające się: powielające się aplikacje
komputeryzacja, informatyzacja: technologie informatyczne, system informatyczny
nadrzędny, najważniejszy dokument, główny dokument: podstawowy dokument
papiery, dokumenty systemu, dokumentacja jakości: dokumentacja systemu zarządzania jakością, dokumentacja
uczestniczyć w zarządzaniu, współdecydować, mieć głos: partycypacja
niezadowolony, zadowolony, zadowolenie: satysfakcja
konsultować, zasięgnąć opinii: konsultacje społeczne
powierzchnia miasta, obszar miasta: powierzchnia, km
od kiedy, od którego roku, w którym roku: rok
zabytkowy, stary, wiekowy: zabytkowy
zarządca, administrator, gospodarz budynku: nadzór nad budynkami, wydział obsługi urzędu
`
