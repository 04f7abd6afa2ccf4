/** Words of management systems, reviews, audits, risk and security; the form is told in peopleSynonyms.ts. */
export const qualitySynonyms = `
system zarządzania jakością, szj, system jakości, zarządzanie jakością
system zarządzania bezpieczeństwem informacji, szbi, system bezpieczeństwa informacji, isms, bezpieczeństwo informacji
qms: system zarządzania jakością
księga jakości, księga, podręcznik jakości
polityka jakości, deklaracja jakości
polityka bezpieczeństwa informacji, pbi, polityka bezpieczeństwa
protokół, notatka, sprawozdanie z narady
protokół: zapis
notatka, protokół, zapiska, minutka
narada, zebranie, spotkanie, odprawa, posiedzenie, nasiadówka
narada, przegląd komórki organizacyjnej, przegląd komórki, zebranie wydziału, narada komórki, narada wewnątrzwydziałowa
przegląd, przegląd zarządzania, weryfikacja
przegląd zespołu sterującego, posiedzenie zespołu sterującego, przegląd najwyższego kierownictwa
przegląd szbi, przegląd bezpieczeństwa informacji, przegląd systemu zarządzania bezpieczeństwem informacji
przegląd bezpieczeństwa: przegląd szbi
przegląd techniczny, kontrola techniczna
posiedzenie, obrady, zebranie
audyt, kontrola, badanie
audyt, audit
audyt jakości, audyt iso, audyt wewnętrzny
audyt poza planem: audyt nieplanowany
plan audytów, harmonogram audytów, program audytów
niezgodność, usterka, błąd, nieprawidłowość, uchybienie
działanie korygujące, działanie naprawcze, korekta, poprawka
działanie doskonalące, usprawnienie, udoskonalenie, ulepszenie, doskonalenie
doskonalić, doskonalenie, poprawa, ulepszać, usprawniać, rozwój
pomysł, propozycja, inicjatywa, usprawnienie
ryzyko, zagrożenie, niebezpieczeństwo
zarządzanie ryzykiem, zarządzanie zagrożeniami, analiza ryzyka
analiza ryzyka, ocena ryzyka, szacowanie ryzyka
plan postępowania z ryzykiem, plan ryzyka
mapa ryzyka, mapa ryzyk
szansa, możliwość, okazja
incydent, naruszenie, zdarzenie, wyciek, wypadek
incydent bezpieczeństwa, incydent bezpieczeństwa informacji, naruszenie bezpieczeństwa
naruszenie ochrony danych, wyciek danych, naruszenie danych, wyciek
wyciec: naruszenie
wyciek: naruszenie
kradzież, zgubić, utrata: incydent, naruszenie
postępowanie wyjaśniające, wyjaśnianie, dochodzenie, śledztwo
wyjaśniać, wyjaśnienie, wyjaśniający
dane osobowe, ochrona danych, dane, rodo, dane osobowe mieszkańców
rodo, ogólne rozporządzenie o ochronie danych, rozporządzenie o ochronie danych, 2016 679, gdpr
rejestr, ewidencja, spis, lista, wykaz, zestawienie
rejestr incydentów, lista incydentów
rejestr czynności przetwarzania, rcp, rcpd
zapis, rejestr, ewidencja
wykaz, lista, spis
norma, standard, iso
certyfikat, certyfikacja, certyfikowany, akredytacja
proces, procedura
opis procesu, karta procesu, dokumentacja procesu
proces horyzontalny, proces przekrojowy
mikroproces, mały proces
hierarchia procesów, mapa procesów, struktura procesów, lista procesów, układ procesów
cykl deminga, pdca, planuj działaj sprawdzaj doskonal
wskaźnik, miernik, kpi, parametr
kluczowy wskaźnik, kpi
miernik: urządzenie, wskaźnik
pomiar, mierzyć, pomiarowy, monitorowanie
urządzenie pomiarowe, przyrząd, miernik, wyposażenie do monitorowania i pomiarów, urządzenia do monitorowania i pomiarów
kalibracja, kalibrować, wzorcowanie, legalizowanie, legalizacja
przyrząd, urządzenie, aparatura, sprzęt
satysfakcja, zadowolenie, zadowolony, opinia
badanie satysfakcji, ankieta, badanie opinii, badanie zadowolenia
ankieta: badanie
ocena, oceniać, ewaluacja, weryfikacja
samoocena, caf, ocena własna
mocne strony, zalety, atuty
skuteczność, efektywność, skuteczny, efektywny
cel, założenie, zamierzenie
aktualny, obowiązujący, bieżący, w mocy
aktualność: przestarzały, aktualny
przestarzały, nieaktualny: aktualność, aktualny
aktualizować, aktualizacja, uaktualniać, na bieżąco
dokumentacja, dokument, papier, akta
papier, pismo, kwit: dokument, dokumentacja
procedura, instrukcja, regulacja, przepis
deklaracja stosowania, soa
aktywa, zasoby
wykaz aktywów, lista zasobów
plan ciągłości działania, pcd, bcp, ciągłość działania
zabezpieczenie, ochrona, zabezpieczać
ochrona fizyczna, bezpieczeństwo fizyczne, portiernia
log, logi systemowe, dziennik systemowy, dziennik zdarzeń
dobre praktyki, wzorce, najlepsze praktyki
wiedza, know how, umiejętność
dzielić się wiedzą, przekazywanie wiedzy, dzielenie się wiedzą
strategiczny, długoterminowy, długofalowy
lider, przywódca
konkurs, nagroda
zakres, obszar, obejmować
obejmować, dotyczyć, zakres, objąć
rola, funkcja, stanowisko
uprawnienie, prawo, dostęp, upoważnienie
obowiązek, zadanie, odpowiedzialność, powinność
zadanie, obowiązek, kompetencja, zająć
skrót, akronim, rozwinięcie
poprawić, poprawa, zmiana
wyjść źle, źle wypaść, zła ocena
kiepski, zły
`
