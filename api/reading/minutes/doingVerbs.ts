/** Folded stems of verbs in the third person of the future: what somebody will do. */
const IN_E =
  'przygotuj|opracuj|aktualizuj|zaktualizuj|uaktualni|zweryfikuj|weryfikuj|zorganizuj|zaproponuj|skontroluj|skontaktuj|opublikuj|przeanalizuj|poinformuj|przekaz|wskaz|zbierz|wysl|przesl|rozesl|podejmi|zawrz|napisz|wpisz|dopisz|przepisz|pobierz|odbierz|wybierz|zajmi|zdejmi|przyjmi|wniesi|przeniesi|spisz|zrealizuj|zaplanuj|oszacuj|skonfiguruj|zarchiwizuj|uporzadkuj|oznakuj|skoryguj|zinwentaryzuj|zarejestruj|monitoruj|nadzoruj|przetestuj|przebuduj|zintensyfikuj|zawnioskuj|wnioskuj|zaopiniuj|zaprojektuj|zareaguj|zmodyfikuj|zsynchronizuj|pozyska|kontynuuj|zaimplementuj|podsumuj|doprecyzuj|zintegruj|zidentyfikuj|skieruj|zlikwiduj|wyremontuj|rozpoczni|usuni|przesuni|sprecyzuj|zredaguj|wydrukuj|zainstaluj|zamontuj|zdiagnozuj|przekazuj'
const IN_I =
  'sporzadz|przedstaw|uzupeln|sprawdz|zamow|zglos|ustal|uzgodn|wystap|zloz|wprowadz|przeprowadz|zlec|zakup|kup|zapewn|wdroz|uruchom|rozlicz|umiesc|zamiesc|przeszkol|powiadom|wyznacz|zakoncz|dokoncz|wymien|napraw|oznacz|skroc|uprosc|rozszerz|zmien|popraw|podpisz|oglos|zapros|omow|utworz|stworz|zaloz|przydziel|wyjasn|dostarcz|zatrudn|zwroc|dopiln|przypiln|ponagl|przypomn|przejrz|zwieksz|zmniejsz|ogranicz|zatwierdz|ocen|policz|zestaw|wylicz|rozdziel|zabezpiecz|udostepn|potwierdz|zalatw|zadzwon|obdzwon|umow|wypeln|wystaw|przetlumacz|przelicz|wylon|odnow|przedluz|ujednolic|zawies|przyspiesz|okresl|odwiedz|rozpatrz|udziel|odswiez|wyposaz|doposaz|zmierz|upowszechn|wzmocn|przydziel|rozlicz|zglosz|podziel|przekaz'
const WHOLE =
  'dokona(?:ja)?|wykona(?:ja)?|zwola(?:ja)?|zapozna(?:ja)?|zbada(?:ja)?|podda(?:dza)?|nada(?:dza)?|zadba(?:ja)?|wyslucha(?:ja)?|odpowie|zrobi(?:a)?|zamkni(?:e|a)|pozyska(?:ja)?|przejm(?:ie|a)|przesle|sprawdz(?:i|a)|zatrzyma(?:ja)?|wykorzysta(?:ja)?|przyzna(?:ja)?|rozwiaze|rozwiaza'

/** A verb of doing in the third person, singular or plural; for folded text. */
export const DOING = new RegExp(
  `(?<![\\p{L}])(?:(?:${IN_E})(?:e|a)|(?:${IN_I})(?:i|ia)|(?:zloz|uruchom|wdroz|zaloz|rozlicz|wyznacz|zakoncz|dokoncz|oznacz|rozszerz|utworz|stworz|dostarcz|przejrz|zwieksz|zmniejsz|ogranicz|policz|wylicz|zabezpiecz|przetlumacz|przelicz|przedluz|przyspiesz|rozpatrz|odswiez|wyposaz|doposaz|zmierz)y|(?:sporzadz|sprawdz|wprowadz|przeprowadz|zlec|zloz|wdroz|ustal|rozlicz|zakoncz|umieszcz|zamieszcz|przeszkol|zalozy|skroc|uprosc|oglosz|zaprosz|zglosz|utworz|stworz|przydziel|zwroc|ponagl|przejrz|zwieksz|zmniejsz|zatwierdz|policz|potwierdz|odwiedz|rozpatrz|udziel)a|${WHOLE})(?![\\p{L}])`,
  'u',
)
