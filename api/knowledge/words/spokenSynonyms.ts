/** How people say in speech what documents say in writing; the form is told in peopleSynonyms.ts. */
export const spokenSynonyms = `
patrzeć, spoglądać, zerkać: analizować, monitorować, przegląd, kontrolować
zaglądać, podglądać, podejrzeć: dostęp, dostępny
brać, wziąć: pochodzić, źródło, pobierać, uzyskać, generować
brać się, wziąć się: pochodzić, źródło, powstać
brać pod uwagę, wziąć pod uwagę: uwzględniać, uwzględnić, kierować
brać udział, wziąć udział: uczestniczyć, udział, przystępować
brać na siebie: zobowiązać, odpowiadać
czerpać: źródło, zasób, gromadzić, udostępniać, pochodzić
dać znać, dawać znać: zgłaszać, komunikować, informować, przekazać
dowiadywać, dowiedzieć: identyfikacja, informacja, badanie, dostępny
dowiedzieć się: identyfikacja, informacja, badanie, dostępny
poznać zdanie, pytać o zdanie, co myślą, co sądzą: badanie opinii, opinia, badanie satysfakcji
myśleć, sądzić, uważać: opinia, ocena, badanie opinii
sondaż, ankietować, badać opinię: badanie opinii, badanie satysfakcji, barometr
zachęcać, zachęta, zachęcić: promocja, promować, motywować, wspierać
przyciągać, przyciągnąć, ściągać: promocja, pozyskiwać, ściągnąć
lokować, ulokować: inwestować, inwestycyjny, zlokalizować
reklamować, reklama: promocja, promować
zapożyczać, zapożyczyć, pożyczać, zadłużyć: dług, pożyczka, zaciągać
kredyt, dług, pożyczka, zadłużenie, zobowiązanie finansowe
oddawać długi, spłacać: spłacać, pożyczka
iść na, pójść na: przeznaczać
wydawać na, wydać na: przeznaczać, środki
skąd mieć, skąd brać: źródło
danina, podatek, opłata
zarobić, zarabiać: dochód, wynagrodzenie
więcej zarabiać, więcej kasy, więcej pieniędzy, podwyżka: wynagrodzenie, różnicować wynagrodzenie
kasa: środki, wynagrodzenie, budżet, finanse
kurs, szkolenie, dyplom, uprawnienie: ukończyć, kwalifikacje
ukończyć, zrobić, zrobienie, zaliczyć: ukończyć
studia, dyplom, stopień naukowy: kwalifikacje, tytuł, uzyskać tytuł
iść na emeryturę, pójść na emeryturę, odejść, odchodzić, zwolnić się: odchodzący
wiedza zniknie, wiedza znika, wiedza przepadnie: przekazywanie, wiedza, dzielenie się wiedzą
namówić, przekonać, naciskać, wpłynąć, wpływać: lobbing, wpływać, wpłynąć
ustawodawca, parlament, posłowie, sejm: prawo, zmiany w prawie, ustawa, lobbing
prawo zmienić, zmieniać prawo, zmiana przepisów: zmiany w prawie, lobbing
radzić ludzi, pytać mieszkańców, rozmawiać z mieszkańcami, słuchać mieszkańców: dialog publiczny, konsultacje społeczne, spotkania
zamiar, zamysł: zamierzenie, plan
zdjąć, wykreślić, wywalić, skreślić: usunąć, usunięcie
dojść, dołożyć, dopisać, dorzucić, doszło, przybyło: dodanie, dodać
kręcić: odpowiadać, odpowiedzialny
wpaść na pomysł, skąd pomysł: idea, narodzić
wymyślić, pomysłodawca: idea, narodzić, inicjować, propozycja
postawić, wznosić, zbudować, wybudować, wystawić: wznieść, powstać, budowla
stawiać: cel, wymagać
zburzyć, zniszczyć, zrujnować, splądrować, złupić, rozwalić: spustoszyć, zniszczenie
napaść, najechać, najeźdźca, okupować, podbić, zdobyć: atak, zająć, spustoszyć, wojska
należeć do, czyj, w czyich rękach: należeć, własność, właściciel, przejść w ręce
właścicielka, posiadać, mieć: właściciel, posiadać
sprzedać, sprzedany, kupno: odkupić, własnościowy
zaraza, mór, pandemia, plaga, zakażenie: epidemia, ospa, choroba
umierać, zgon, ofiara, ofiary, padło ofiar: zmarły, umrzeć
średniowiecze, za króla, dawniej, kiedyś: wiek, historia, dawny
pierwszy raz, po raz pierwszy, najstarszy, najdawniejszy: pierwszy, udokumentować, wzmianka
napisać, pisać o, wspomnieć, opisać: wzmianka, wspominać, relacja
handlarz, handlowiec: kupiec
jak duży, jaki duży, jaka wielkość, metraż, kilometr, kilometry kwadratowe, hektar: powierzchnia, zajmować powierzchnię, km
na ile części, na ile dzielnic, ile części: podzielić, dzielnica, podział
wytyczać dzielnice, tworzyć dzielnice, granice dzielnic: tworzyć dzielnice, dzielnica, podział
legislatywa, stanowić prawo, uchwalać prawo: organ uchwałodawczy, prawo miejscowe, stanowić
egzekutywa, wykonywać prawo: organ wykonawczy
szef urzędników, przełożony urzędników, szef wszystkich: zwierzchnik służbowy, kierować, zwierzchnik
najważniejsza osoba, najwyższy rangą: kierować, na czele, zwierzchnik
wyrzucić, zwolnić, wywalić, odwołać, pozbyć się: zwalnianie, odwoływać
przyjąć do roboty, zatrudniać, nająć: zatrudnianie
posada, etat, robota, fucha: stanowisko, praca, zatrudnienie
dyspozycja, rozkaz, nakaz: polecenie, polecenie służbowe, zarządzenie, pismo okólne
okólnik: pismo okólne
wodny żywioł, wielka woda, podtopienie, woda wylać: powódź, przeciwpowodziowy
ogłosić alarm, odwołać alarm: alarm, pogotowie, ogłaszać
majątek, dobra, nieruchomość, grunt: mienie
szkody, straty: zniszczenie, mienie
zabytek, zabytkowy, konserwator: rejestr zabytków, zabytkowy
budynek urzędu, siedziba urzędu, główna siedziba, gmach urzędu: magistrat, siedziba, budynek magistratu, plac wszystkich świętych
filia, oddział urzędu, placówka: lokalizacja, budynek, punkt obsługi
sklep, market, centrum handlowe, galeria, pasaż: galeria handlowa
wózek inwalidzki, osoba z niepełnosprawnością, podjazd, bariera: niepełnosprawny, dostosować
pokój, salka, sala: pomieszczenie
klucz, wejść do pokoju, wpuszczać, wchodzić do pomieszczeń, karta dostępu: dostęp do pomieszczeń, portiernia
komputer nie działa, zepsuty komputer, problem z komputerem, awaria komputera, padł komputer, padł system: zgłoszenie, usługi it, system informatyczny
nie działa, zepsuty, padł, zawiesić: awaria, zgłoszenie, usterka
kran, rura, hydraulik, toaleta, wc, okno, drzwi, żarówka, sprzątanie, bałagan: awarie instalacji, zgłoszenie sprzątnięcia, zgłoszenia remontowe, budynek
magazyn, papier do drukarki, długopis, materiały biurowe: gospodarka materiałowa, materiały, zaopatrzenie
drukować, toner, tusz: materiały, zaopatrzenie
gazetka, gazeta, magazyn, periodyk, pismo: kwartalnik, informator
strona, witryna, serwis: portal, portal internetowy, strona internetowa
zwykły człowiek, przeciętny mieszkaniec, kowalski: mieszkaniec, klient
co załatwić, jakie papiery, jakie dokumenty, formalności: karta usług, procedury zewnętrzne, złożyć dokumenty
kolejka, okienko, sala obsługi: punkt obsługi mieszkańców
wniosek, ubiegać, starać się: wnioskować, wniosek
składać wniosek, złożyć wniosek, wystąpić z wnioskiem, poprosić o: wnioskować
prawo do, wolno, móc, mieć prawo: móc, uprawnienie
robić notatki, spisać, zapisać przebieg, notatka: sporządzać notatkę, protokół, notatka
spotkanie komórki, zebranie pracowników, odprawa kierownika, narada wydziału: narada, przegląd komórki organizacyjnej, narada wewnątrzwydziałowa
ustalenia, wnioski z narady: ustalenie, informacje z narad
podwładny, podległy, zespół kierownika: podległy pracownik
gość, ktoś z zewnątrz, zaprosić, obcy: zaproszony gość
kiepsko, słabo, źle, kiepski wynik, wypaść: zły, zła ocena
dobrze działać, dobra robota, sukces: dobre praktyki, dobra praca
dzielić się, przekazać dalej, rozpowszechniać: propagować, publikować, upowszechniać, dzielenie
pominąć, nie stosować, zrobić wyjątek, wyjątek, omijać: odstąpić, odstąpienie, zwalniać
wyjątek od regulaminu, bez przetargu: zwalniać z obowiązku, zamówienie
stracić certyfikat, utrzymać certyfikat: utrzymanie certyfikatu, certyfikat
zdobyć, zdobywać: uzyskać, otrzymać
uczciwość, etyka, zasady moralne, moralność: kodeks etyki, standardy etyczne
szanować, ceniony, renoma, wizerunek: prestiż
chwalić, pochwalić, doceniać, docenić, docenianie: docenianie, premiowanie, gratyfikować
mobbing, dręczyć, poniżać, nękać, molestować, wyzywać: mobbing, dyskryminacja, molestowanie
zdenerwowany, agresywny klient, trudny klient, wypalenie: stres, radzenie sobie ze stresem
bezpieczeństwo pracy, behapowiec, inspektor bhp: bezpieczeństwo i higiena pracy
strażak, pożar, gaśnica, ewakuacja: ochrona przeciwpożarowa
stare komputery, wymiana sprzętu, stary sprzęt: przestarzały technologicznie sprzęt, sukcesywną wymianę
wpisywać to samo, wpisywać kilka razy, wprowadzać kilka razy, podwójnie, dwa razy to samo: jednokrotność wprowadzania danych, jednokrotność
robić to samo, dublować, podwójny: powielać
stopniowo, po trochu, krok po kroku: sukcesywny, sukcesywnie
na bieżąco, cały czas, ciągle, stale: bieżący, stały, ciągły
raz na jakiś czas, co jakiś czas, od czasu do czasu: okresowo, cykliczny
niezapowiedziany, z zaskoczenia, wyrywkowy: wyrywkowy, nieplanowany
minimum, co najmniej, przynajmniej, nie mniej niż: minimum, nie rzadziej
maksimum, najpóźniej, nie później niż: termin, nie później
od ręki, jak najszybciej, błyskawicznie: niezwłocznie, szybki
za długo, opóźnienie, poślizg: termin
patron, opiekun: właściciel, nadzór
decydent, decyzyjny: podejmować decyzję
szczebel, kierownictwo wyższe, wierchuszka, góra: najwyższe kierownictwo, wyższy szczebel
ekipa, zespół, drużyna: zespół
ekspert zewnętrzny, konsultant, ktoś niezależny: niezależny ekspert, ekspert zewnętrzny
wykonawca, firma zewnętrzna, podwykonawca, outsourcing: strona trzecia, dostawca, podmiot zewnętrzny
skrót, rozwinięcie skrótu, co oznacza skrót, jak się rozwija: skrót
symbol, oznaczenie, kod, numer: oznaczyć
rubryka, kolumna, tabelka: tabela
papierowa wersja, wydruk, na papierze: forma papierowa, papierowy
obrazek, wykres, rysunek, diagram, grafika: graficzny, schemat
plan miasta na przyszłość, pomysł na miasto, jakie ma być miasto: wizja, strategia
przyszłość, za kilka lat, długofalowo, perspektywa: perspektywa, długoterminowy
zielony, zieleń, natura, klimat: środowisko przyrodnicze, ochrona środowiska, ekologiczny
zrównoważony, harmonijny: zrównoważony, trwały, równowaga
nowinka, nowinki, nowość, nowości: nowe trendy, trend, innowacja
innowacja, nowatorski, pionierski: innowacja, nowoczesny
zaufanie, wiarygodność, poważny: prestiż
służyć, pomagać mieszkańcom, dla ludzi: służba mieszkańcom, służba
obietnica, przyrzekać, obiecywać, obiecać, deklarować: zobowiązać, deklarować, zapewniać
bronić tajemnicy, tajność, poufność: ochrona informacji, bezpieczeństwo informacji
haker, wirus, atak hakerski: incydent, bezpieczeństwo informacji
serwer, logi, sieć komputerowa: system informatyczny, logi systemowe, sieć wewnętrzna
przyłapać, przewinienie, wpadka, błąd, pomyłka: niezgodność
źródło problemu, skąd błąd, dlaczego zawiodło: przyczyny niezgodności, przyczyna
naprawić błąd, usunąć błąd, wyeliminować: działania korygujące, eliminować przyczyny
sens, po co, cel: cel, służyć
korzyść, zysk, plus, zaleta: korzyść, pozwalać, mocne strony
wada, minus, słaba strona: obszary do doskonalenia, słabość
wspólnie z, razem z: współpracować, we współpracy
rzeka, wylanie, wylewać, zalać: powódź, przeciwpowodziowy, ochrona przed powodzią
przesłanie, idea przewodnia, credo: misja, motto
moda, najnowszy, na czasie: trend, nowe trendy, nowoczesny
kanał, droga komunikacji, sposób komunikacji: narzędzie, komunikacja
porozumiewać, gadać z, kontaktować: komunikacja, dialog
podrzucić, podsunąć, zasugerować, sugerować, sugestia: zgłaszać, propozycja
mieć na głowie, na głowie, brać na głowę: odpowiadać, zarządzać, nadzorować
wykrywać, wykryć, rozpoznać, rozpoznawać: identyfikować, zidentyfikować, identyfikacja
szacować, oszacować, wycenić: oceniać, ocena
pole, dziedzina, płaszczyzna, sfera: obszar, zakres
opowiadać, opowiedzieć, nagłaśniać: propagować, komunikować, publikować
sprawdzony, wzorowy, przykładny: dobre praktyki
obrabiać, obróbka: przetwarzanie, przetwarzać
trzymać pieniądze, trzymać kasę, pilnować pieniędzy: skarbnik, księgowy, budżet
rozszyfrować, rozwinąć skrót: skrót, oznaczać
budowlany, budowy: inwestycyjny, inwestycja
całościowy, łączny, globalny: całość, kompleksowy
zabronić, nie wolno: zakaz, przeciwdziałanie
usłyszeć, dowiadywać się: informacja, komunikować
przypilnować, doglądać, mieć oko: nadzorować, monitorować
dostarczyć, doręczyć, donieść: dostarczać, przekazać
poprowadzić, przewodzić: prowadzić, kierować, na czele
wyznaczyć kierunek, nadawać kierunek: wytyczać kierunki, kierunek
zatwierdzić, klepnąć, przyklepać: zatwierdzać, przyjmować
rozesłać, wysłać, słać: przekazać, korespondencja
policzyć, zliczyć, liczyć: ewidencja, liczba
skasować, anulować, wycofać: usunięcie, odwoływać, uchylić
ulepszać, polepszyć, podkręcić: doskonalić, usprawnienie, poprawa
zakładać, otwierać: zakładanie, uruchomić
unikać, zapobiec, ustrzec: eliminować, ograniczenie, przeciwdziałanie
obcokrajowiec, zagranica, obcy kraj: zagraniczny, międzynarodowy
`
