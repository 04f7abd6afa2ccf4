/** Words of written Polish that say nearly the same; the form is told in peopleSynonyms.ts. */
export const writtenSynonyms = `
akademia, uczelnia, szkoła wyższa
asp: akademia sztuk pięknych
pau: akademia umiejętności
uczelnia, uniwersytet, nauka, naukowiec: naukowy
kościół, świątynia, katedra, bazylika, sakralny
książę, władca, król
ród, dynastia, familia
testament, ostatnia wola, spadek
osadnik, kolonista, przybysz
zwolnienie z podatków, ulga podatkowa
plemię, lud, słowianie
wykopaliska, archeologia, archeologiczny, odkrycia
kopiec, usypisko, kurhan
koronacja, koronować, wstąpić na tron, objąć tron
pogrzeb, pochówek, pochować
powstanie, zryw, rewolucja
autonomia, niezależność, swoboda, wolność
dziedzictwo, spuścizna, tradycja, zabytek
tymczasowy, prowizoryczny, przejściowy
stały, trwały, permanentny
uchwalić, przyjąć, uchwalony, przyjęty
ustrój, system władzy, organizacja władzy
jednolity, scalony, ujednolicony
parafia, kościelny
komunikacja, transport, dojazd, dojechać
wieś, miejscowość, wioska
rejestr zabytków, obiekt zabytkowy, zabytek
wschodni, wschód
powszechny, ogólny
tajny, niejawny, poufny
merytoryczny, rzeczowy, dotyczący treści
nadzór, kontrola, pieczę, opieka, nadzorować
ewidencja, rachunki, rejestr
sprawozdawczość, raportowanie, sprawozdanie
prognoza, przewidywanie, szacunek
stowarzyszenie, organizacja, zrzeszenie, członkostwo
kontakty z radą, reprezentować wobec radnych: rada miasta krakowa, reprezentować
pion, dział, część struktury
ramowy, ogólny, zarys
szczegółowy, dokładny, detaliczny
kancelaria, sekretariat, biuro podawcze
nagroda, wyróżnienie, laur, podziękowanie, tytuł
bip, biuletyn, biuletyn informacji publicznej
metropolia, aglomeracja, wielkie miasto
kreatywny, twórczy, pomysłowy
przyjazny, życzliwy, miły
sprawność, skuteczność, efektywność, wydajność
administracja, urząd, urzędy
decentralizacja, przekazanie zadań, rozproszenie
benchmarking, porównanie z innymi, porównywać
upraszczać, uprościć, uproszczenie, ułatwić, ujednoczenie
standaryzacja, ujednolicenie, ujednoczenie, jednolity
spójny, jednolity, zgodny
przystępny, zrozumiały, prosty, przystępność
niezależny, zewnętrzny, obiektywny
rating, ocena wiarygodności, ocena
awansować, awans, awansowanie
motywowanie, zachęta, motywacja
szkolenie, kurs, warsztaty, doskonalenie
premiować, premiowanie, nagradzać, nagroda
innowacja, nowość, nowatorstwo, usprawnienie
konsultacje, dialog publiczny, dyskusja publiczna, debata
partnerstwo, współpraca, sojusz, współdziałanie
lobbing, wpływ, rzecznictwo, nacisk
kodeks etyki, zasady etyczne, standardy etyczne
mobilność, przenoszenie, rotacja
identyfikacja pracowników z organizacją, przywiązanie do firmy, lojalność
ścieżka kariery, rozwój zawodowy, awans zawodowy
portfel projektów, zestaw projektów
priorytet, ważność, pierwszeństwo
nierokujący, bez szans, nieopłacalny
dyrektor ds ryzyka, menedżer ryzyka, szef ryzyka
technologia informatyczna, it, informatyzacja, cyfryzacja
wolontariusz, ochotnik
kwalifikacje, wykształcenie, uprawnienie
partycypacja, udział, uczestnictwo, współdecydowanie
zarządzanie wiedzą, dzielenie się wiedzą
niezawodność, bezawaryjność, awaria
integrować, łączyć, scalać
ciągłość działania, awaryjny, plan awaryjny, kryzysowy
wydajność, szybkość, sprawność
dostępność, osiągalność, dostępny
środki, pieniądze, zasoby
kierownictwo, szefostwo, najwyższe kierownictwo
oczekiwanie, życzenie, potrzeba, wymaganie
trend, tendencja, kierunek
wytyczać, wyznaczać, ustalać, wytyczyć
determinować, wyznaczać, wpływać
sejmik, samorząd województwa
rozporządzenie, akt wykonawczy, przepis
średniookresowy, kilkuletni
polityka przestrzenna, planowanie przestrzenne, ład przestrzenny
decyzja administracyjna, pozwolenie
ranga, znaczenie, status, moc prawna
estetyczny, ładny, wygląd
dochód, źródło dochodu, wpływy, przychód, zasilać
subwencja, dotacja, pieniądze z państwa, środki z budżetu państwa
mandat, grzywna, kara
bezzwrotny, niepodlegający zwrotowi, unijny, zagraniczny
sztywne wydatki, obowiązkowe wydatki
zaciągać, zaciągnąć, pożyczyć
finanse publiczne, ustawa o finansach
inwestycja, budowa, przedsięwzięcie
strona trzecia, firma zewnętrzna, podmiot zewnętrzny
model, wzorzec, metoda
obszary do doskonalenia, słabe strony, słabość
europejski, unijny, ue
zgłaszać naruszenie, zgłosić wyciek: naruszenia ochrony danych osobowych, prezes urzędu ochrony danych osobowych
personalny, kadrowy, pracowniczy
organizacyjny, strukturalny
integralność, spójność, kompletność
metodyka, metoda, sposób
odstąpienie, rezygnacja, wyjątek, odstąpić
badania, audyt, kontrola
kryterium, zasada oceny, miara
raport podsumowujący, podsumowanie
operacyjny, bieżący
realizować, wykonywać, spełniać
inicjować, rozpoczynać, zapoczątkować, wszczynać
samoocena, autoocena, ocena siebie, caf
problem, trudność, kłopot
struktura procesów, układ procesów
skład, członkowie
zapewnienie, oświadczenie, gwarancja
kompetencje, umiejętności, wiedza
nieplanowany, doraźny, dodatkowy, poza planem
udokumentować, dokumentować, opisać
procedura nadzoru nad dokumentami, nadzór nad dokumentami
zapis, dowód, dokumentacja
grupa procesów, obszar procesów, kategoria procesów
horyzontalny, przekrojowy, poziomy
sekwencja, ciąg, kolejność
długoterminowy, wieloletni, strategiczny
sektorowy, branżowy, dziedzinowy
potencjalny, możliwy
satysfakcjonujący, zadowalający
katalog, lista, zbiór
ewaluacja, ocena, okresowa ocena
jakość, poziom, standard
serwis prasowy, przegląd prasy, wiadomości
korespondencja, listy, poczta
zespół zadaniowy, grupa robocza, zespół projektowy
konferencja, forum, warsztaty, spotkanie
społeczeństwo obywatelskie, obywatelski
inwestor, inwestowanie, biznes
polityka społeczna, zdrowie, sprawy społeczne
stan realizacji, postęp, zaawansowanie
częstotliwość, co ile, jak często, ile razy
sporządzić, spisać, przygotować
informacja zwrotna, feedback, odzew
krytyczny, kluczowy, najważniejszy
czynnik, okoliczność, uwarunkowanie
wynagradzanie, wynagrodzenie, płace, pensje
świadczenie, dodatek, benefit, przywilej
punkt obsługi, placówka, filia
teleinformatyczny, komputerowy, informatyczny
remont, odnowienie, naprawa, modernizacja
interwencja, zgłoszenie, skarga
przyjazna atmosfera, dobra atmosfera, miła atmosfera
gwarancja, gwarancyjny, serwis gwarancyjny
legalizacja, legalizowanie, wzorcowanie, kalibracja
identyfikacja, rozpoznanie, ustalenie tożsamości
wadium, kaucja, zabezpieczenie przetargowe
należyte wykonanie umowy, gwarancja wykonania
interpelacja, zapytanie radnego, pytanie radnego
jednorodny, jednolity, kompleksowy
redakcyjny, językowy, stylistyczny
`
