/** A city, its land, plans and past; the form is told in peopleSynonyms.ts. */
export const citySynonyms = `
miasto, gmina, gród, aglomeracja
miejski, komunalny, gminny, samorządowy
majątek, mienie, własność, majątek gminy
mienie komunalne, majątek gminy, majątek miasta, własność miejska
powódź, przeciwpowodziowy, zalanie, wylew
dzielnica, osiedle, rejon
powierzchnia, obszar, wielkość, teren
duży: powierzchnia, obszar
ilu mieszkańców: liczba mieszkańców, ludność
wizja, przyszłość, obraz
misja, posłannictwo, motto, hasło
hasło: motto
motto, dewiza, misja
strategia, plan rozwoju, plan długoterminowy
studium, plan zagospodarowania, zagospodarowanie przestrzenne
plan zagospodarowania: studium uwarunkowań
prawo miejscowe, prawo lokalne, akt prawa miejscowego, przepisy lokalne
wieloletnia prognoza finansowa, wpf
wieloletni program inwestycyjny, wpi
inwestycja, inwestycyjny, budowa
budowa, wybudować, wybudowanie, nowy budynek, plany budynku, wznieść
edukacja, szkoła, oświata, nauczanie
pomoc społeczna, opieka społeczna, mops
ochrona środowiska, ekologia, przyroda
kultura, sztuka
rada miasta krakowa, rmk
unia metropolii polskich, ump
związek miast polskich, zmp
wybory, głosowanie, wybierać, wybrać, wybierany
wybrać: wybory, wybierać
historia, dzieje, przeszłość
wzmianka, zapis, przekaz, wspominać
epidemia, choroba, zaraza, ospa
zmarły, umrzeć, zginąć, zemrzeć
pożar, spłonąć, spalić
spalić: spłonąć
ludzie żyli: zamieszkać
mieszkać, zamieszkać, żyć, zamieszkany
założyć, powołać, powstać, utworzyć, założenie, stworzyć
lokacja, prawa miejskie, akt lokacji, założenie miasta
stolica, siedziba władz
przenieść, przenosić, przeprowadzka
zabór, okupacja, zaborca, austriak
pałac, budynek, zamek, rezydencja
kupić, odkupić, nabyć
nazwa, nazywać, mówić na, zwać
barometr krakowski, badanie opinii mieszkańców
magiczny kraków, portal miejski
kraj, państwo, polska
wojewoda, województwo
reforma, zmiana ustroju
`
