/**
 * Beginnings of words (without diacritics) that mean much the same when something has gone wrong.
 * `=word` means the whole word; several words in a row are matched by their beginnings.
 */
export const EVENT_WORDS: Record<string, string> = {
  information:
    'akt, teczk, segregator, dokument, pism, papier, wydruk, kartk, list, =lista, =liste, =listy, wniosk, wniosek, umow, decyzj, dane, danych, danymi, adres, pesel, kartotek, karty, =karte, osobow, skan, zdjeci, zestawien, tabel, baz, plik, folder, katalog, zaswiadczen, orzeczen, korespondenc, koper, przesylk, poczt, teczek, notatnik, zeszyt, ewidenc, spis, arkusz, excel, nagran, wynik, pit, faktur, fakture, ankiet, formularz, podani, cv, zyciorys, odwolan, numery, telefonow, nazwisk, record, document, paper, file, form, payroll, letter, envelope, data, spreadsheet, contract, kopie, ksero, dowod, dowodow, medyczn, zdrowotn, chorob, zwolnien, pasek, paski, wynagrodzen, zarobk, kwot, wrazliw, poufn, oswiadczen, majatkow',
  device:
    'laptop, komputer, komp, =komp, telefon, komork, smartfon, tablet, pendriv, pendrajw, =pen, dysk, nosnik, =usb, karta, pamieci, kart, pamiec, serwer, server, phone, stick, drive, aparat, kamer, router, drukar, skaner, monitor, ekran, notebook, sprzet, stacj, =stick, =pc, urzadzen, token, czytnik',
  credential:
    'hasl, login, loginu, token, identyfikator, =id, badge, legitymac, przepustk, klucz, =pin, certyfikat, dostep, pieczec, pieczat, plomb, przepust, password, keycard, key, uprawnien, kontem, dostepu, mfa, uwierzytel, =kod, =karte, =karta, =karty, e-podpis',
  lost: 'zgub, zagub, zagin, zgine, posia, zapodzia, przepad, znikn, znikl, ukrad, ukrasc, skradz, krad, rabn, zwin, zajum, buchn, brakuj, wynios, wynies, wciag, wsiak, =brak, nie moge znalezc, nie mozemy znalezc, nie umiem znalezc, nie potrafie znalezc, nie ma go, nie ma jej nie, nie szukam, szukamy, nie doszl, nie dotar, nie dotarl, lost, missing, stolen, disappear, vanish, misplac, cant find, cannot find, gone, zostawi, pozostawi, zapomnia, zapomni, wypad, wypadl, ulotni, poszedl, w niepamiec, rozpad',
  leftBehind:
    'zosta, zostal, zostawi, lez, lezal, lezy, lezaly, pozostaw, porzuc, zapomnia, walaja, walaj, walal, stoi, stal, left, lying, lay, forgot, forgotten, unattend, bez opieki, na wierzchu, bez nadzoru, niezabezpiecz, odlog, wystawion, otwart, niezamkn, nie zamkn, nie domkn, odblokowan, niezablokowan, nie zablokow, niewylogow, nie wylogow, zalogowan, unlocked, open',
  place:
    'tramwaj, autobus, pociag, taksow, =bus, uber, przystan, kawiarn, restaurac, sklep, market, parking, park, lawk, dworc, dworzec, hotel, samolot, lotnisk, =bar, barze, kosz, smietnik, smietn, kontener, makulatur, korytarz, hol, poczekaln, klatk, schod, parapet, wind, ulic, chodnik, szatn, toalet, lazien, kuchn, bus, tram, train, taxi, bin, trash, corridor, hallway, cafe, =bin, stop, cab, lobby, stolowk, kserokopiark, xero, ksero, drukarc, drukark, kopiark, samochod, =auto, =aucie, aucie, auta, bagaznik, pkp, mpk, rower, basen, silowni, przychodni, szkol, przedszkol, sad, sadu, kosciol, targ, rynek, recepcj, sal, biurku, biurk, lawce',
  wrongTarget:
    'zly, zlego, zlej, zlemu, nie tego nie ten, nie ta nie te, nie tej nie temu, nie do tego nie, do tej obcy, obcej, obcego, cudz, nie swoj, nie swoje, nieswoj, pomyl, pomylke, omylk, mylni, bledn, niewlasciw, niepraw, wrong, another, someone, else, mistake, oops, pomiesz, zamieni, wszystkim, wszyscy do wszystkich, cala calej, lista mailing, rozdzielnik, dystrybuc, =cc, =dw, =bcc, =udw, widoczn, widzieli, widza, widac, jawn, jawnie, odkryt, autouzupeln, podpowiedzi, podpowiedzial, autocomplete, sasiad, nie jej nie jego, nie nasze, nie nasz, nie moje',
  sent: 'wysla, wysly, wyslij, poszl, poszed, poslal, dostal, dostaj, trafi, otrzym, przyszl, przyszed, odebra, dotar, przekaza, rozesl, poleci, polecia, wyciekl, wyszl, wyszed, udostepn, opublik, zamieszcz, zawies, upublicz, wrzuci, sent, send, forward, went, received, got, publish, shared, posted, post, emailed, wydal, wydan, wyda, wydala, doreczy, doreczon, zanios, wkleil, wklei, podpi, zalaczy, przeslal, przesla, przeszl, skierow, pokaz',
  person:
    'ktos obcy, obca, nieznajom, nieznan, facet, gosc, babk, mezczyzn, kobiet, =pan, =pani, petent, klient, interesant, czlowiek, typek, gosciu, byly, byla, stazyst, praktykant, sprzatacz, ochroniarz, kurier, serwisant, monter, dziennikarz, radny, radna, mieszkan, sasiad, dziecko, dzieci, syn, corka, zona, mezowi, someone, somebody, stranger, woman, guy, visitor, outsider, intruz, wlamywacz, zlodziej, haker, kolega, kolezanka, podwykonawc, zewnetrzn, konkurenc, bezdomn, pijan, ekip, goscie, wykonawc, applicant, citizen',
  intrusion:
    'wszedl, weszl, wchodz, wlaz, wlamal, wlaman, wlamu, wlamy, kreci, krecil, krec, grzeba, grzebie, zagla, podgla, podejrz, podsluch, filmow, nagryw, fotograf, robil, zrobil, zdjecia, siedzi, siedzial, wpuszcz, wpusci, przeglada, czytal, wtargn, forsow, wyrwan, wywazon, wylaman, rozbit, wybit, break, broke, sneak, wander, walked, entered, looked, photo, peek, wszedlszy, dostal, dostala, zalogowal, loguj, logowan, korzystal, uzywal, nieuprawn, nieupowaz, bez upowaz, bez zgody, bez uprawn, nie powinn niepowolan, bez przepustk, bez identyfik, unauthorised, unauthorized, przeszed, ogon, za mna, podszy, podszyw, udawal, udaje, podaje, podawal, podaj',
  malice:
    'phishing, wirus, trojan, malware, ransom, okup, zaszyfrow, szyfrow, haker, hack, wlama, cyber, atak, spam, podejrzan, dziwn, falszyw, lewy, lewa, lewe, oszust, oszuk, wyludz, podszy, podrobi, klikn, kliknel, kliknal, zainstal, pobral, sciagn, virus, suspicious, weird, fake, scam, click, strange, attachment, encrypted, popup, pop, wyskakuj, wyskoczy, okienk, antywirus, ostrzezen, bitcoin, przelew, blik, sms, smsa, przelog, nigeryj, wygral, paczk, doplat, zmienil, scan, makro, w link, w linka, podejrzany link, zip',
  failure:
    'awari, padl, pada, leza, nie dziala, nie dzialaj, niedziala, przestal, przestala, wysiad, wysypa, wywal, zawiesz, zawies, zablok, zamar, crash, down, broken, outage, stopped, not working, isnt, working, doesnt, work, fail, brak prad, brak siec, brak internet, nie ma prad, nie ma internet, nie ma siec, nie ma sieci, nie laczy, nie da, nie mozna, nie mozemy nie moge, rozlacz, zepsu, zepsut, uszkodz, popsu, popsul, rozwal, spali, spalil, wylacz, wylaczon, nieczynn, stoi, stanel, zgasl, ciemno, cisza, blad, error, wolno, wiesza, zacina, niedostepn, offline, utraci, stracil, skasow, usunal, usuniet, nadpis, wyczyscil, znikly, kopi, zapasow, nie wykonal, backup, deleted, overwritten',
  system:
    'system, serwer, siec, internet, poczt, mail, strona, portal, aplikac, program, =vpn, =epuap, baza, dysk, sieciow, teams, sharepoint, outlook, domena, wifi, klimatyzac, serwerown, zasilan, prad, ups, agregat, telefon, centrala, drzwi, zamek, zamk, klamk, brama, bramk, furtk, okno, okna, szyb, rolet, kamer, monitoring, alarm, czujk, czujnik, czytnik, kontrol, dostep, winda, wind, hydrant, gasnic, sejf, szaf, plot, ogrodzen, door, lock, window, camera, server, network, website, power, email, printer, budynk, building, kolejkomat, =ezd, stradom, sezam, atmosfer, obud, qsystem, =erp, kasa, kasy, terminal, archiwum, magazyn, kraty, domofon, niszczark',
  disaster:
    'pozar, pali, plon, dym, spaleni, zalan, zalew, zala, zalal, kapie, cieknie, woda, wody, ciek, przeciek, powodz, wichur, burz, piorun, wybuch, gaz, ulatn, ewakuac, straz, policj, karetk, bomb, wybuchow, fire, flood, smoke, leak, leaking, burst, water, pekla, rura, rur, sufit, kaloryfer, puscil, swad, smrod, iskrz, zwarcie, grzyb, plesn, szczur, myszy, gryzon, mokr, wilgo, zamok, zawali, pekniec, podtopi, upal, przegrz, stopni',
  disclosure:
    'wyciek, wyciekl, ujawn, wypapla, wygada, powiedzial, zdradzi, publiczn, publik, =bip, bip, internecie, w sieci, stronie, facebook, fejs, fb, google, pastebin, widoczn, jawn, anonimiz, zanonimiz, niezanonim, zamazan, zaczern, czarn, nie usuniet, nie ukryt, leak, leaked, exposed, disclosed, public, dark, web, czytelny, plain, udostepnion, kazdy moze, kazdy widzi, wszyscy moga, wszyscy widza, everyone, can anyone, can',
  vishing:
    'dzwon, dzwoni, zadzwon, telefonow, wypyt, pyta, dopyt, prosil, prosi, chcial, chciala, chce, zada, zadal, podaj, podac, podal, podala, kazal, kaze, wyciagn, called, calling, asked, asking, pretending, podyktow, zweryf, potwierdz',
  sharedSecret:
    'na kartce, karteczk, zoltej, karteczce, przyklejon, naklejk, monitorze, zapisane, klawiatur, wspolne, wspolnego, tym samym, na jednym, koncie, jego konta, jej konta, kontem, cudzym, podala, podalam, mi dala, mi znaja, wszyscy znaja, sticky',
}

export const TALK_WORDS: Record<string, string> = {
  justHappened:
    'wlasnie, przed chwil, teraz, rano, dzis, dzisiaj, wczoraj, w nocy, wieczor, znowu, od rana, od wczoraj, od godziny, just now, this morning, tonight, yesterday, nad, ranem, przed chwila, w tej chwili, caly czas, co chwile, ciagle',
  apology:
    'przepraszam, sorry, sory, wybacz, glupi, glupia, wstyd, niestety, ups, oj, ojej, kurcze, cholera, niechcac, przypadk, niespecjaln, nie wiem, czy chyba, wydaje, mi sie moze, to nic pewnie, nic obawiam, boje, afraid, unsure, podejrzewam, glupio, panik, ratunku, pomocy, pilne, pilnie, help',
  report:
    'zglosz, zglasz, zglosic, zgloszen, zarejestr, zawiadam, informuj, report, reporting, raportuj, incydent, incident, naruszen, breach, zdarzen, slabosc',
  hypothetical:
    'gdyby, jesli, jezeli, kiedy ktos w razie, w przypadku, co jesli, co jak co jezeli, co zrobic, gdy, co gdy, jak ktos zalozm, hipotetycz, teoretycz, if what if in, case, suppose, przypuscmy, na wypadek, co robic, jak postepowac, jak nalezy, jak sie powin, kiedy nalezy, when should',
  falseAlarm:
    'falszywy alarm, znalazl, odnalaz, nieaktualne, jednak to jednak wyjasnil, odzyskal, okazal, wrocil, niepotrzebn, odwolu, cofam, false alarm, found, it znalazla, odnalazla, zguba',
  ask: '=czy, =jak, =kto, =co, =gdzie, =kiedy, =ile, =dlaczego, =czemu, =ktory, =ktora, =ktore, =jaki, =jaka, =jakie, =jakich, =jakim, =what, =who, =where, =when, =how, =which, =why, =is, =are, =does, =can, =kogo, =komu, =skad, =jakiej, =jakiego, =ilu, =kim, =czym',
  howLong:
    'ile czasu, ile dni, do kiedy w ciagu, termin, w jakim terminie, jak dlugo, jak czesto, jaki, how long, deadline, how often, how many, days, ile mam czasu, w jakim czasie, do ktorego, co ile',
  duty: 'mam zrobic, musze, do zrobienia, co mam mam do, =mnie, czekaja, na mnie czeka, na mnie na mnie, ode, mnie moje, moje, zaleg, mam cos, mam zaleg, zalegam, co jeszcze, powinienem, powinnam, my tasks, my deadlines, i owe, do i have am, i due, overdue, moich, wisi, mi wisi, na mnie po mojej, u mnie na moim, przypisane, do mnie mine, waiting',
  statusAsk:
    'ile jest kto jeszcze, nie jak stoi, jak stoimy, jak wyglada, jak idzie, postep, zestawien, statystyk, ilu, ktore, komork, ktorzy, czy wydzial, czy odbyl, czy oddal, czy wplynal, wplynelo, ile bylo, podsumowan, na biezaco, zaawansow, realizac, w toku, otwart, niezamkniet, przeterminow, spoznion, zaleg, wskaznik, procent, ile mamy, how many, progress, statistics, przebieg, na jakim etapie, co z co sie, z jak tam, monitor, pokaz, lista zalegajacych, figures, co z, jak stoi, jak ma, jak tam, status, stan',
  review: 'przeglad, narad, odpraw, spotkan, review, meeting, zebran, posiedzen',
  held: 'odbyl, przeprowad, zrobil, zrobion, bylo, za nami, mielismy, mielim, zakoncz, skonczyl, zaliczon, wykonal, zorganiz, held, took, place, done, had completed, byl, odby, zamkn, zaliczyl, obgadal',
  minutes:
    'protokol, protokul, notatk, minutes, sprawozdan, lista obecn, liste, attendance, wnioski, z protoko',
  attach:
    'zalacz, przesyl, wysyl, dodaj, wgryw, wrzuc, podsyl, podepn, oto, dolacz, zalaczn, attached, attach, sending, uploading, here are here is, wrzucam, wklejam, w zalacz, w zalaczen, skladam, dostarcz, uzupeln, popraw, koryg, podmieni, zamieni, nowa wersj, poprawion, zastap, przekazuj, upload, oddaj dopis',
  template: 'szablon, wzor, template, formularz, druk, wzorzec, blank, pusty, schemat',
  docKind:
    'procedur, ksieg, polityk, deklarac, regulamin, zarzadzen, instrukc, opis, dokument, plan, map, kodeks, hierarch, podrecznik, manual, policy, procedure, regulation, book, description, document, wykaz, statut, rejestr',
  wantThing:
    'podaj, wyslij, podeslij, przeslij, pokaz, potrzebuj, prosze, poprosze, chce, szukam, gdzie jest gdzie znajd, gdzie lez, link, linka, linku, pobierz, pobrac, sciagn, otworz, otworzyc, plik, pdf, wersj, aktualn, najnowsz, obowiazuj, send, give, me show, me open, download, where is where can, i find, latest, current, udostepnij, dostep, skad, moge dostan, dorzuc',
  says: 'mowi, wymaga, przewidu, stanowi, okresl, reguluje, zgodnie, z says, say, require, according, mowia, definic, oznacz, rozni, roznic, znaczy, meaning, mean, define, difference, trzeba, wolno, mozna, powinien, nalezy, wystarczy, obowiazk, potrzebn, konieczn, wlasciciel, odpowiad, odpowiedzialn, zatwierdz, kto prowadzi, who approves, must, should allowed, musi byc, powinno byc, definicj',
  improve:
    'propon, propozy, pomysl, sugest, suger, usprawn, ulepsz, warto, by moglib, by dobrze, przydal, przydalob, fajnie, by lepiej, wprowadz, wprowadzmy, zrobmy, by suggest, idea, proposal, improve, improvement, maybe, we could why, dont we how about, it would be could, we postuluj, a gdyby, a moze, czemu, nie byloby, dodajmy, kupmy, pomysle, wnioskuje, mozna by, moze by, dobrze by, lepiej by, warto by, fajnie by, suggest, propos, byloby lepiej, zebysmy',
  changeText:
    'zmian, zmien, zmieni, popraw, dopis, wykresl, usun, aktualiz, nieaktualn, przeredag, przestarz, dodac, dodania, poprawk, korekt, tresc, tekst, brzmien, zapis, punkt, pkt, rozdzial, ustep, paragraf, opisie, opisu, procedurze, procedury, update, amend, change, wording, section, chapter, outdated, edit, rewrite, revise, skresl, literowk, bled, w opis, bledn, nieprawdziw, sprostow, uaktualn',
  comply:
    'niezgodn, niezgodnosc, wbrew, nie przestrzeg, nie stosuj, nie prowadz, nie robi, nie wykonuj, nie odby, lamani, lamie, niezgodnie, odstepst, uchybien, nie spelni, niedopelni, nie dopelni, choc mimo ze mimo, chociaz, a powinn a mial, a procedura, nie omija, pomija, bez akceptac, bez podpis, bez zatwierdz, brak podpis, nieaktualnej, stara wersj, starej wersji, przetermin, minal, po terminie, noncompliance, nonconformity, not comply, contrary, against, procedure, although, should nie byl, robiony, nie aktualizow, nie zrobion, nie dotrzym, nie jest prowadz, nie sa, prowadz, niepodpis, skipped, never, ignored, w praktyce, tymczasem, inaczej, niz',
  absence:
    'urlop, l4, zwolnien, chor, nieobecn, niedostepn, delegac, wracam, wroc, wrocil, wroce, zastep, zastap, zastepst, zastepuj, szkolen, wolne, opieka, opiece, macierzyn, leave, vacation, holiday, sick, out of office, away, back, absent, deputy, covers, covering, cover, stand, bedzie, mnie mnie nie bedzie, nieobecnosc, wyjezdzam, wyjazd, choro, szpital, przeziebi, gryp, rozlozy, sanatori, off work, odbieram, zdaln',
  delegate:
    'przypomn, przekaz, deleguj, zlec, przepisz, przepnij, przydziel, ponagl, popedz, pogon, upomnij, niech niech sie zajmie, zajmie, poinform, powiadom, przypom, przypisz, scedu, oddaj zadanie, remind, delegate, assign, reassign, hand, nudge, forward, ping, tell, transfer, przerzuc, przekieruj, nie dla mnie nie, nie do mnie zawiadom, powierz, szturchn, wezwij',
  doneAction:
    'zrobion, zrobil, wykonan, wykonal, zrealiz, ukoncz, zakoncz, zamkniet, zamykam, gotowe, gotowa, wdroz, odhacz, skonczyl, done, completed, finished, closed, implemented, nie zdaze, nie zdazym, nie dam, rady, przedluz, przesun, wydluz, wiecej, czasu, prolong, extension, extend, more time, postpone, nie wyrobi, opozn, odroczen, odroczyc, poslizg, finalize, dopiet, zalatwion, zalatwil, odfajk',
  action:
    'dzialan, zadani, zalecen, rekomend, polecen, task, action, korygujac, doskonal, naprawcz, xaction, punkt, recommendation, finding, uwag',
  settings:
    'powiadom, jezyk, ustaw, ustawien, zmien, wylacz, wlacz, wycisz, ciszej, rzadziej, czesciej, nie wysylaj, przestan, nie przypominaj, godzin, rano, kanal, mailem, mail, na teams, sms, notification, notifications, language, english, polski, polsku, angielsk, mute, unmute, alerts, reminders, hour, daily, weekly, raz, dziennie, w tygodniu, switch, turn off turn on, digest, zbiorcz, przypomnien, alert, dzwiek, w weekend, po 16, po 8, przelacz, nie pisz, codziennie, stop',
  help: 'co umiesz, co potrafisz, jak dzialasz, pomoc, help, komend, co mozesz, do czego, sluzysz, jak cie uzyw, jak korzyst, how do you what, can you how to, use, who are you co, robisz, jak sie z toba, jak z toba jak, jak tu, jak zaczac, menu, opcje, commands, instructions, kim, jestes, czym, mozliwosc, zastosow, obslug, lista polecen, lista komend, jak tu wpis, jak z tob',
  thanks:
    'dziek, dzieki, thx, thanks, thank, you dzien, dobry, hej, czesc, witam, witaj, hello, hi, siema, super, swietnie, spoko, okej, robota, milego, pozdraw, do widzenia, dobranoc, bye, morning, kocham, lubie, zart, dowcip, jak leci, co slychac, jak sie masz, how are you wielkie, doceniam, brawo, elo, bocie, great, nice, cool, wesolych, smacznego, wporzadku, =ok, =okej',
  human:
    'czlowiek, czlowiekiem, human, kogos, z kims, kims, konsultant, telefon, kontakt, zadzwon, dzwonic, wewnetrzny, do kto jest kto, pracuje, kto siedzi, polacz, pogadac, porozmawiac, rozmawiac, talk, speak, contact, call, phone, extension, gdzie siedzi, w ktorym, pokoju, pokoj, do kogo szef, kierownik, kto zastepuje, kto teraz, nazwisko, imie, osoba, zywy, zywa, numer telefon, numer do, mail do, telefon do, nr do, kontakt do, zadzwoni',
  bot: 'bot, bocie, botem, botowi, =ty, =ci, =cie, =toba, =ciebie, jestes, robot, sztuczn, automat, czat',
  outside:
    'obiad, kantyn, stolowk, pogoda, mecz, pilk, kawa, kawy, ekspres, samochod, prywatn, rower, parasol, kurtk, portfel, okular, parking, miejsc, parkingow, wyplat, premia, remont, winda, meble, krzesl, fotel, toner, papier, do drukark, myszk, klawiatur, drukarka, w pokoju, zapomnialem, wygas, nie pamietam, reset, weather, lunch, forgot, my password, coffee, auto, imieniny, tort, wigilia, przetarg, pesel, wniosek, dowod, paszport, meldunek, podatek, odbior, smieci, lekarz, buty, urodziny, bilety, wycieczk, bieg, karta, multisport, sport, lotto, przepis',
  attackWords:
    'ignore, previous, instructions, zignoruj, poprzednie, instrukcje, zapomnij, wszystko, prompt, admin, administrator, root, select, drop, table, union, script, javascript, http, eval, exec, konfigurac, administratora, pretend, udawaj, tryb, developer, override, bypass, sudo, rm, passwd, etc, base64, reveal, ujawnij, nadpisz, =or, img, onerror, env',
  noReport:
    'nic nie zgl, nie zglaszam, nie chce, jednak nic niewazn, nie bylo, nic cofam, pomylka, nic sie nie stalo, nic sie nie dzieje, testuj, anuluj, nevermind, never, nothing, cancel, zadnych, zadnego, bez incydent, brak incydent, niewazne',
  register:
    'kto prowadzi, kto zglasza, w jakim termin, ile godzin, 72, uodo, definicja, klasyfikac, co to jest incydent, jest czym, jak zglosic, jak zglasza, gdzie zglosic, gdzie zglasza, komu zglosic, komu zglasza, do kogo zglosic, formularz',
  trifle:
    'dlugopis, parasol, okular, rekawic, czapk, szalik, kurtk, buty, butow, bucie, but, skarpet, spodni, koszul, bluz, sweter, kubek, kubk, kawa, kawe, kawy, herbat, mleko, jogurt, kanapk, sniadan, obiad, lunch, ciast, lodowk, mikrofal, czajnik, ekspres, krzesl, fotel, kwiatk, kwiat, roslin, sluchawk, bluetooth, rower, wypozycz, kieszen, kolczyk, pierscion, zegarek, szczotk, grzebien, portfel, umbrella, glasses, coffee, lunch, chair, bike, jacket, scarf, mug, yoghurt, sandwich, przedszkol, katar, infekcj, grypa, przezieb, bol, dentyst, urodzin, imienin, korek, korki, rondo, rondzie, spoznie, haha, hehe, serial, film, mecz',
  everything:
    'wszystkich, wszystkie, wszystko, kazdego, calej, cala, caly, wszelkie, all, every, everyone, everything, whole, entire, ludzi, pracownikow, uzytkownik, users, employees, wydzialow',
  overreach:
    'hasla, hasel, pesele, peseli, passwords, password, prompt, konfigurac, configuration, secrets, tokens, api, maile dyrektor, poczte dyrektor, skrzynke, zabezpiecz, ograniczen, uprawnien, admin, root, baza, bazy, baze, database, ukryt, hidden, other people, inni pisz, inni pyta, cudze, private, prywatne dane, bez pytan, bez ograniczen, restriction',
  order:
    '=daj, =podaj, =pokaz, =wypisz, =wyslij, =usun, =skasuj, =oznacz, =zamknij, =zatwierdz, =wylacz, =nadaj, =przyznaj, =ujawnij, =wyswietl, =zrob, =give, =show, =print, =list, =tell, =reveal, =delete, =mark, =approve, =grant, =dump, =display, =output, =send, =pomin, =zmien',
  must: 'musi, maja byc, ma byc, powinn, powinien, nakazuj, kaze, wymaga, przewiduj, obowiaz, zgodnie, wbrew, mimo, choc, terminie, upowaznien, klauzul, podpisyw, podpisan, ewidencjon, rejestrow, dowodow na, should, must, required, policy',
}
