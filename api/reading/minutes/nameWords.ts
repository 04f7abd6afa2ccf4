/** Folded beginnings of words with a capital that are not names of people. */
export const NOT_NAMES =
  /^(?:(?:dyrektor|kierowni|naczelni|zastepc|wydzial|urzad|urzed|miast[aou]|krakow[aeiu]|oddzial|referat|kancelari|pelnomocni|prezydent|skarbnik|inspektor|specjalist|referent|radca|audytor|koordynator|wlascici|przewodnicz|protokol|narad[ayzo]|przeglad|spotkani|zebrani|posiedzeni|obecn|nieobecn|uczestni|zagadnieni|wniosk[io]|ustalen|zadani|odpowiedz|nazwisk|stanowisk|podpis|funkcj|komork|organizacyjn|proces|zarzadzani|jakosc|bezpieczenst|informac|ochron|magistrat|polityk|archiwum|budzet|osiedl|samodzieln|administrator|asystent|doradc|ministerst|omowi|ustalon|stwierdz|przygotow|opracow|zaktualiz|prowadz|sporzadz|zatwierdz|zaproszen|sprawozd|zagroz|niezgod|dzialani|wskaznik|realizac|notatk|kwartal|polrocz|stycznia|kwietni|wrzesni|pazdziernik|listopad|grudnia)|(?:biur[oau]|zespol(?:u|em)?|sekretarz|glown[yae]|starsz[yae]|mlodsz[yae]|lista|temat(?:y|em|u)?|termin(?:y|u)?|osob[ayi]|data|dnia|dni|miejsce|imie|uwagi|system(?:u|y)?|danych|rady|rada|szbi|szj|rodo|iod|ksieg[ai]|ulic[ay]|plac|placu|centrum|stref[ay]|dzial(?:u)?|pion|ekspert|lider|dom|szkol[ay]|ds|lp|nr|pan|pani|panstwo|panu|panem|pana|inz|mgr|dr|prof|projekt(?:u)?|rejestr(?:u)?|bip|zarzadzenie|komisj[ai]|gmin[ay]|polsk[ai]|brak|sala|pokoj|godz|gosc|goscie|wykaz|opis|analiz[ay]|plan(?:u)?|raport(?:u)?|dobre|stan|status|rok|roku|lutego|maja|marca|czerwca|lipca|sierpnia|w|z|i|na|do|od|o|a|po|przy|za|nie|ponadto|natomiast|oraz|nastepnie|ref|st|insp|spec|kier|dyr|mec|z-ca|zca)$)/

/** A word of a name; "von" and "de la" belong to the surname behind them. */
export const WORD =
  /(?:(?<=\p{Lu}[\p{Ll}.]+ )(?:von der|von|van der|van den|van|de la|de|di|da|del|du|le|la|al|el|bin|ben) )?\p{Lu}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]+)?/gu

/** "von Berg" as "Berg", by which its forms are found. */
export const withoutParticle = (word: string): string => word.replace(/^\p{Ll}[\p{Ll} ]* (?=\p{Lu})/u, '')

/** Words of that list that are common as surnames, in the nominative. */
export const SURNAMES_TOO =
  /^(?:Listopad|Październik|Wrzesień|Plan|Stan|Rok|Pan|Dom|Dyrektor|Sekretarz|Rada)$/

/** Words of that list that are surnames right behind a first name: "Rozalia Wskaźnik". */
export const SURNAMES_BEHIND =
  /^(?:Wskaźnik|Budżet|Proces|Raport|Projekt|Rejestr|System|Opis|Analiza|Wniosek|Temat|Kwartał|Brak|Status|Gość|Ekspert|Lider|Szkoła|Podpis|Protokół|Zadanie|Uwaga|Komisja|Gmina|Plac)$/

export const titleCase = (word: string): string =>
  word.length > 2 && word === word.toUpperCase()
    ? word
        .toLowerCase()
        .replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : word
