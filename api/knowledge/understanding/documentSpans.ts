import type { Span } from './spanOf.ts'
import { spansOf } from './spanOf.ts'

const WORD = '[a-z0-9/-]+'
/** Where the name of a document ends. */
const STOP =
  '(?:w|z|ze|za|na|od|pls|prosze|proszę|jest|sa|ma|mi|mam|dla|czy|gdzie|bo|ktor\\w+|poprosz\\w*|przewid\\w*|wymag\\w*|mowi|kaze|nakazuje|musi|powin\\w*|trzeba|wisi|obejmuj\\w*|jak|gdy|o|obowiazuj\\w+|aktualn\\w+|najnowsz\\w+|pdf|link|teraz|ale|i|a|zeby|mozna|moge|potrzeb\\w+|to|please|in|for|is|word|docx|wersj\\w+|nie|juz|po|ktora|wydanie|edycja|znalezc|leza|lezy|wyslij|podeslij|dostane|plik|potem|szybko|dzieki|zmien\\w*|popraw\\w*|dopis\\w*|wykresl\\w*|skresl\\w*|usun\\w*|dodaj\\w*|dodac|wymien\\w*|uaktualn\\w*|wciaz|nadal|stoi|brak|brakuje|widnieje|podan\\w+|napisan\\w+|stare|stara|stary|zla|zly|bledn\\w+|nieaktualn\\w+|mozesz|the|and|or|of|from|can|u|by|chce|chcial\\w*|sie|nam|wam|mnie|przyda|przydalby|excel|excelu|wordzie|linku|chyba|jeszcze|tez|tak|tego|tej|tam|tu|zalacznik\\w*|punkt\\w*|rozdzial\\w*|raz|pilnie|szukam|oraz|lub|albo)'
const rest = (most: number): string => `(?: (?!${STOP}(?![\\w/]))${WORD}){0,${most}}`

const NAMED = new RegExp(
  `(?<!\\w)(?:${[
    '(?:ksi(?:eg|edz)\\w+ jakosci|quality (?:book|manual))',
    '(?:deklaracj\\w+ stosowania|statement of applicability|soa)',
    `(?:opis\\w* proces\\w*(?: g[zrw] ?-?\\d+|${rest(4)}))`,
    `(?:opis\\w* g[zrw] ?-?\\d+)`,
    `(?:process description(?: of| for)?(?: g[zrw] ?-?\\d+)?)`,
    `(?:description of g[zrw] ?-?\\d+)`,
    `(?:g[zrw] ?-?\\d+ (?:process )?description)`,
    `(?:procedur\\w+ (?:p/szj/\\d+|d-\\d+))`,
    `(?:p/szj/\\d+|(?<![\\w/])d-\\d+)`,
    `(?:(?:procedur|instrukcj|plan)\\w* (?:postepowania|dzialania) (?:z|ze) ${WORD}(?: ${WORD}(?:ymi|ami|em|owymi|nymi))?)`,
    `(?:(?:procedur|instrukcj|plan)\\w* reagowania na ${WORD})`,
    `(?:procedur\\w+(?: (?:nadzor\\w+ nad|postepowania z|zarzadzania|audyt\\w*|przeprowadzania|zglaszania|zgloszen\\w*|reagowania|wydawania|udostepniania|zatrudniania|rekrutacji|szkolen\\w*|naruszen\\w*|incydent\\w*|skarg\\w*|reklamac\\w*|oceny|obiegu|tworzenia|odbioru|postepowania|dostepu|niszczenia|brakowania|obslugi|kontroli|ochrony|nadawania|przeglad\\w*|zakup\\w*|backup\\w*|kopii|archiwiz\\w+|udzielania)${rest(4)}))`,
    `(?:polity(?:k|c)\\w+ (?:bezpieczenstwa|ochrony|prywatnosci|jakosci|hasel|kluczy|czystego|kopii|haslowa|haslowej|rachunkowosci|szkolen\\w*|informacji|dostepu|antykorupcyjn\\w+|rodo)${rest(3)})`,
    `(?:plan\\w* (?:ciaglosci(?: dzialania)?|postepowania z ryzykiem|audytow|audytu|ewakuacji|awaryjn\\w+)${rest(2)})`,
    `(?:plan\\w* (?:odtwarzani\\w+|odtworzeni\\w+|szkolen\\w*|obrony|zarzadzania|kontroli|przeglad\\w*|doskonalenia|komunikacji|finansow\\w+)(?: po awarii)?${rest(2)})`,
    `(?:instrukcj\\w+${rest(4)})`,
    `(?:regulamin\\w*${rest(3)})`,
    `(?:zarzadzeni\\w+ prezydenta(?: nr)?${rest(4)})`,
    `(?:zarzadzeni\\w+ (?:nr )?\\d+(?:/\\d+)?)`,
    `(?:map\\w+ (?:ryzyk\\w*|procesow))`,
    `(?:hierarchi\\w+ procesow)`,
    `(?:kart\\w+ proces\\w*)`,
    `(?:(?:information )?security policy|risk map|process map|improvement actions procedure|audit procedure|audit plan|business continuity plan)`,
    `(?:wzor\\w*${rest(4)})`,
    `(?:formularz\\w*${rest(4)})`,
    `(?:rejestr\\w*${rest(3)})`,
    `(?:raport\\w*${rest(3)})`,
    `(?:kodeks\\w*${rest(2)})`,
  ].join('|')})(?![\\w/])`,
  'g',
)

/** Kinds that are a document of their own even where the document itself is not asked for. */
const NAMED_ANYWHERE =
  /^(?:ksi(?:eg|edz)\w+ jakosci|quality|deklaracj|statement|soa|procedur|p\/szj|d-\d|polity[kc]|zarzadzeni|instrukcj\w+ \w|regulamin\w* \w)/

/** True for a document that a message can be about without asking for it. */
export const isNamedAnywhere = (words: string): boolean => NAMED_ANYWHERE.test(words)

/** Documents named in a message: kind and subject ("procedura nadzoru nad dokumentami"), code or title. */
export function documentSpansOf(folded: string): Span[] {
  return spansOf(NAMED, folded)
}
