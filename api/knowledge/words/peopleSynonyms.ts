/**
 * People and parts of an office that are called in several ways. One group a line: each word may be said for each
 * other. Behind a colon stands what the words before it may mean, but not the other way round.
 */
export const peopleSynonyms = `
kierownik, szef, przełożony, kierujący, naczelnik, zwierzchnik
szef, boss, dyrektor, kierownik, przywódca, lider
szefostwo, kierownictwo, kadra kierownicza, dyrekcja, kadra zarządzająca, zarząd
góra: kierownictwo
kierujący komórką, kierownik komórki, szef wydziału, dyrektor wydziału, szef komórki, kierujący komórką organizacyjną
pracownik, urzędnik, personel, zatrudniony, załoga, kadra
pracownik, urzędnik, ludzie
podwładny, podległy pracownik
kadrowy, personalny, kadry
kadry, zasoby ludzkie, sprawy personalne, hr, zasób personalny
nowy pracownik, nowo zatrudniony
stażysta, praktykant, wolontariusz
komórka organizacyjna, wydział, komórka, referat, dział
wydział, biuro, referat, oddział, departament
jednostka organizacyjna, jednostka miejska
urząd, magistrat, ratusz, urząd miasta
prezydent, burmistrz, wójt, włodarz
prezydent miasta, burmistrz miasta, głowa miasta
zastępca prezydenta, wiceprezydent, zastępca burmistrza
skarbnik, główny księgowy
księgowość, rachunkowość, finansowo księgowy
sekretarz miasta, sekretarz
rada miasta, radni, rada gminy
radny: rada miasta
władze: organ
władza: organ, władze
władza wykonawcza: organ wykonawczy
władza uchwałodawcza: organ uchwałodawczy
pełnomocnik, pełnomocnik do spraw jakości, pełnomocnik ds systemu zarządzania jakością, pełnomocnik ds szj
pełnomocnik jakości: pełnomocnik ds szj, pełnomocnik ds systemu zarządzania jakością
jakościowiec: pełnomocnik ds szj
inspektor ochrony danych, iod, iodo, inspektor danych osobowych
inspektor: iod, inspektor ochrony danych
abi: inspektor ochrony danych
administrator danych, ado
audytor, kontroler, osoba audytująca
audytor wewnętrzny, audytor jakości, audytor iso
zespół sterujący, komitet sterujący, zespół sterujący szj, zs
zespół, grupa, komitet, gremium, rada
właściciel procesu, gospodarz procesu, odpowiedzialny za proces
właściciel ryzyka, odpowiedzialny za ryzyko
osoba odpowiedzialna, odpowiedzialny, właściciel
mieszkaniec, obywatel, ludność, petent, klient, interesant
mieszkaniec, krakowianin, człowiek, ludzie
petent, interesant, klient, strona
klient, odbiorca, użytkownik
interesariusz, strona zainteresowana
klient zewnętrzny, klient z zewnątrz
dostawca, kontrahent, wykonawca, firma zewnętrzna, podwykonawca
firma zewnętrzna, strona trzecia, podmiot zewnętrzny, zewnętrzny dostawca
firma: przedsiębiorstwo, działalność gospodarcza, podmiot
przedsiębiorca, biznes, firma, przedsiębiorstwo, biznesmen
małe i średnie firmy: msp
specjalista, ekspert, fachowiec
niezależny ekspert: ekspert zewnętrzny
niepełnosprawny, inwalida, na wózku, z niepełnosprawnością
właściciel, posiadacz
ród, rodzina
król, monarcha, władca, koronacja
wojsko, armia, żołnierz
najazd, atak, napad, spustoszyć
prezes urzędu ochrony danych osobowych, uodo, puodo, prezes uodo, urząd ochrony danych
organ nadzorczy: prezes urzędu ochrony danych osobowych
osoba fizyczna, osoba prywatna
uczestnik, członek, skład
członek: skład, wchodzić w skład
następca: zastępca
inwestor, inwestujący
prasa, media, dziennikarz, prasowy
prasówka: serwis prasowy, prasowy
rzecznik: biuro prasowe
prawnik, radca, prawny
informatyk, dział it, informatyczny, it, serwis it
sprzątaczka: sprzątnięcie
portier, ochroniarz: portiernia
ludzie, personel, pracownik, kadra
szefowie: kadra zarządzająca, kierownictwo, kierujący
zarządzać ludźmi: zarządzanie personelem
zatwierdzający: zatwierdzić
autor, twórca: opracować, opracowywać
zleceniodawca, zamawiający
organ, instytucja, urząd
rada, gremium, zespół
koleżanka, kolega, współpracownik: pracownik
jednostka, komórka, podmiot, placówka
`
