/** Words that ask or join and name nothing; folded. */
export const smallWords: ReadonlySet<string> = new Set(
  `a aby albo ale ani az bardzo bedzie beda bez bo by byc byl byla bylo byly byli byla bym bywa chce chcac chcialbym chcialabym
  ci co cokolwiek cos czego czegos czemu czy czyj czyja czyje czyli czym dla dlaczego do dzien dobry gdy gdyby gdzie go i ich ile ilu im
  innych inny inna inne ja jak jaka jaki jakich jakie jakiego jakiej jakiemu jakies jakis jakim jakimi jako jaka jego jej jemu jest jestem
  jesli jeszcze jezeli juz kazdy kazda kazde kiedy kim kogo kogos komu kto ktora ktore ktorego ktorej ktoremu ktory ktorych ktorym ktorymi ktorzy ktos
  lub ma maja mam mamy mi mial miala mialo miec mna mnie moga moge moj moja moje mozna moze mozemy mozesz mogl mogla musi musza musze musimy my
  na nad nam nami nas nasz nasza nasze naszego naszej naszym naszych nasi nia nich nie niech niego niej nim nimi no o od ode on ona one oni ono oraz
  po pod podczas pani pan panie prosze przed przez przy razie sa sam sama same sie skad soba sobie swoj swoja swoje swoich swoim swojego swojej ta tak taka taki takie takich takim
  tam te tego tej temu ten to toba tobie trzeba tu twoj ty tych tym tymi u w wam was we wedlug wiec wszystkie wszystko wy z za zas ze zeby znow powinien powinna powinno powinni
  powinny nalezy kolei wiadomo szukam prosze chodzi mowi tzw np itp itd m in ktorys ewentualnie wlasciwie podac powiedz powiedziec wie wiem
  dotyczy dotyczace dotyczaca dotyczacy dotyczacych stanowi okolo zostal zostala zostaly zostalo moglbym moglabym jakby tez takze rowniez
  hej czesc witam pilne halo
  the an of is are was were be been do does did has have had who what when where which how why whose whom many much often long in on at to for from by with and or
  it its this that these those there must should may can could will would shall i we you they he she my our your their me us them if about into as not any
  does please tell find get see use used based give given won siebie samych nawzajem wsrod inaczej kiedys ktos jakos gdzies niz zanim nizej wyzej
  wg mamy dostane robic`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** Words that say little of what is asked for; dictionary words. */
export const weakWords: ReadonlySet<string> = new Set(
  `urzad miasto miejski krakow krakowski umk magistrat urzedowy sprawa dokument osoba rzecz nazwa nazywac robic zrobic zajmowac pracowac praca
  mozliwy okreslony okreslac okreslic odpowiedni dany wlasny potrzebny glowny rok ksiega znajdowac znalezc miescic
  dotyczyc obowiazywac nowy aktualny obecny teraz obecnie konkretny wlasciwie zwykle zwykly ogolny sposob zakres rodzaj informacja zadanie dzialanie
  jednostka punkt rozdzial zasada uzywac korzystac sluzyc umiec moc wiedziec dowiedziec powiedziec trafic lezec istniec wygladac wymienic podac polegac oznaczac znaczyc`
    .split(/\s+/)
    .filter(word => word !== ''),
)
