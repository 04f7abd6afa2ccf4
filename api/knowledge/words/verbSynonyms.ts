/** What people do in an office; the form is told in peopleSynonyms.ts. */
export const verbSynonyms = `
sprawdzać, kontrolować, weryfikować, nadzorować, analizować, przegląd, monitorować
pilnować, nadzorować, dbać, monitorować, czuwać, odpowiadać, kontrolować
czuwać, monitorować, nadzorować
ogarniać, zajmować, odpowiadać, nadzorować, koordynować
śledzić, obserwować, monitorować
odpowiadać, odpowiedzialny, odpowiedzialność
odpowiadać przed, podlegać
podlegać, podległy, zwierzchnik
zająć, zajmować, zadanie, odpowiadać
robić, wykonywać, realizować, prowadzić
prowadzić, przeprowadzać, organizować, dokonywać, realizować
przeprowadzać, przeprowadzić, prowadzić
zwołać, zwoływać, organizować, zebrać
przewodniczyć, stać na czele, przewodniczący, prowadzić, szefować, kierować
stać na czele, przewodniczyć, kierować
kierować, zarządzać, rządzić, dowodzić
zarządzać, kierować, gospodarować, administrować
gospodarować, zarządzać
zgłosić, zgłaszać, zawiadomić, powiadomić, poinformować, donieść, meldować
informować, komunikować, powiadamiać, przekazywać, zakomunikować
przekazać, przekazywać, podać dalej
prosić, wnioskować, poprosić, wniosek, występować
wnioskować, wystąpić, prosić
zgodzić, zatwierdzić, akceptować, zgoda, zatwierdzać
zatwierdzać, zatwierdzić, akceptować, podpisać, podpisywać
podpisać, zatwierdzić, podpis
decydować, podejmować decyzję, rozstrzygać, decyzja, postanawiać
ustalać, ustalić, określać, określić, wyznaczać, wyznaczyć, decydować
wyznaczać, ustalać, wskazać
wytyczać, wyznaczać, kierunek
tworzyć, opracowywać, przygotowywać, sporządzać, utworzyć, pisać
opracować, opracowywać, przygotować, przygotowywać, napisać, sporządzić, autor
szykować: przygotowywać
układać: opracowywać, planować
pisać, sporządzać, spisać, sporządzenie
wydać, wydawać, ogłosić, ogłaszać
omawiać, omówić, gadać, rozmawiać, mówić, dyskutować
gadać: omawiać
prezentować, przedstawiać, pokazywać, referować, omawiać, prezentacja
przedstawić, przedstawiać, prezentować
przechowywać, trzymać, gromadzić, archiwizować, składować
leżeć: dostępny, przechowywać
umieszczać, zamieszczać, wrzucać, publikować, wstawiać, umieścić, umieszczenie
wrzucać, wrzucić: umieszczać, umieszczenie
wpisywać, wprowadzać, wpisać, wprowadzanie
wprowadzać, wdrażać, wdrożyć, wprowadzić
wdrożyć, wprowadzić, wdrożenie
publikować, ogłaszać, rozpowszechniać, umieszczać
propagować, promować, upowszechniać
zbierać, gromadzić, zebrać
gromadzić, zbierać, gromadzenie, przechowywać
udostępniać, dostępny, udostępnić
dostępny, znaleźć, znajdować, zobaczyć
znaleźć: dostępny, zamieścić
zobaczyć: zamieścić, dostępny
załatwić, załatwiać, zrealizować, realizować, obsługa, uzyskać
obsługiwać, obsługa
dostać, otrzymać, uzyskać
otrzymać, dostać, uzyskać
potrzebować, wymaganie, potrzeba, oczekiwanie
wymagać, wymaganie, wymóg, wymagany
zawierać, obejmować, składać się, zawartość, mieć w sobie
zmienić, zmieniać, zmiana, modyfikować
pominąć, odstąpić, odstąpienie, zrezygnować, ominąć
rezygnować, rezygnacja, zaniechać
wszcząć, wszczynać, rozpocząć, rozpoczynać, zacząć
rozpocząć, zacząć, zapoczątkować, uruchomić
uruchomić, otworzyć, uruchamiać
wspierać, pomagać, pomoc, wsparcie
pomagać, wspierać
współpracować, współpraca, kooperować
reprezentować, występować w imieniu
nadać, przyznać, ofiarować, nadawać
przyznać, przyznawać, przyznawanie
powierzyć, przekazać, zlecić, delegować
zlecić, zlecony, powierzyć
obowiązywać, dotyczyć, w mocy
przestrzegać, przestrzeganie, stosować
stosować, używać, korzystać, stosowanie, wykorzystywać
wykorzystywać, używać, korzystać, wykorzystanie
służyć, przeznaczyć
działać, funkcjonować, działalność, działanie
funkcjonowanie, działanie, funkcjonować
codzienny, bieżący, na co dzień: sprawny, bieżący, funkcjonować
zaczynać, zacząć, rozpoczynać, początek, start
kończyć, zakończyć, koniec, ustawać
oddawać, oddać, przekazać, sporządzać, złożyć
wcielać w życie, wcielać, urzeczywistniać, wdrażać, realizować
opłacać, opłacalny, rentowny: biznesowy, korzyść
urzędować, siedzieć, przyjmować: mieścić, gabinet, siedziba
obejrzeć, przeczytać, zajrzeć, podejrzeć, ściągnąć, pobrać: dostępny, zamieścić, umieścić, znaleźć
zamawiać, zamówić, kupować: zakup, zaopatrzenie, zamówienie
towar, produkt, artykuł: zakup, zaopatrzenie, materiały
oceniać, ocenić, ocena
określać, definiować, opisywać, regulować
opisać, opisywać, zapisać, regulować, określić, zawrzeć
zapisać, opisać, określić, zawrzeć, postanowienie
regulować, określać, definiować
rozwijać, rozwój, doskonalić
chronić, ochrona, zabezpieczać, zabezpieczenie
zwalczać, przeciwdziałać, przeciwdziałanie, zapobiegać
zapobiegać, przeciwdziałać, eliminować
naprawiać, remont, naprawa
bronić: ochrona
składać, złożyć, wnosić
wchodzić w skład, zasiadać, należeć, być członkiem
zasiadać: skład, wchodzić w skład
dzielić, podział, podzielić
liczyć: liczba
kończyć, zakończyć
zaplanować, planować, projektować, zaprojektować
koordynować, koordynacja, organizować
radzić sobie: radzenie
zadłużać: dług
planować: plan
rozwinąć: skrót
dublować, dublujący, powielać, powtarzać
szukać, poszukiwać, poszukiwanie, wyszukiwać
wymyślać, wymyślić: inicjować, opracowywać, propozycja, pomysł
reagować, reakcja, reagowanie, odpowiedź
współdziałać, współpraca, współpracować, partnerstwo
wspólnie, razem, partnerstwo, wspólny
opiekować, opieka, nadzorować, właściciel, dbać
trzymać pieczę, piecza: nadzór, nadzorować, odpowiadać
sprawować, pełnić, wykonywać
pełnić, wykonywać, sprawować
zaproponować, proponować, propozycja, wnioskować, zgłaszać propozycje
kontaktować, kontakt, komunikacja, komunikować
wpływać, wpłynąć, wpływ
potwierdzić, potwierdzać, zapewnienie, poświadczenie, zapewniać
ujawnić, ujawniać, udostępniać, upublicznić
ograniczyć, ograniczać, ograniczenie
zezwolić, pozwolić, zezwalać, zgoda, uprawnienie
zabronić, zakazać, zakaz
dopilnować, nadzorować, zapewniać
wynikać, podstawa, na podstawie
opierać, podstawa, oparcie
polepszyć, lepiej, lepszy, poprawa, poprawiać, polepszać
pogorszyć, gorszy, zły
zgubić, utracić, utrata, zagubić
skończyć, zakończyć, zakończenie
zaprosić, zaproszony, gość
nauczyć, szkolenie, szkolić
wyznaczyć, powołać, wskazać, mianować
przeglądać, przegląd, analizować
sporządzić, sporządzać, spisać, sporządzenie
mieć prawo, uprawnienie, móc
dotrzymać, przestrzegać, dotrzymanie
rozliczać, rozliczanie, rozliczenie, rozliczalność
łączyć, połączyć, powiązać, powiązanie, integrować
`
