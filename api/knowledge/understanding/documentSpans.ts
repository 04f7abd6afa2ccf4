import type { Span } from './spanOf.ts'
import { spansOf } from './spanOf.ts'

const WORD = '[a-z0-9/-]+'
/** Where the name of a document ends. */
const STOP =
  '(?:w|z|ze|za|na|od|pls|prosze|proszę|jest|sa|ma|mi|mam|dla|czy|gdzie|bo|ktor\\w+|poprosz\\w*|przewid\\w*|wymag\\w*|mowi|kaze|nakazuje|musi|powin\\w*|trzeba|wisi|obejmuj\\w*|jak|gdy|o|obowiazuj\\w+|aktualn\\w+|najnowsz\\w+|pdf|link|teraz|ale|i|a|zeby|mozna|moge|potrzeb\\w+|to|please|in|for|is|word|docx|wersj\\w+|nie|juz|po|ktora|wydanie|edycja|znalezc|leza|lezy|wyslij|podeslij|dostane|plik|potem|szybko|dzieki)'
const rest = (most: number): string => `(?: (?!${STOP}(?![\\w/]))${WORD}){0,${most}}`

const NAMED = new RegExp(
  `(?<!\\w)(?:${[
    '(?:ksieg\\w+ jakosci|quality (?:book|manual))',
    '(?:deklaracj\\w+ stosowania|statement of applicability|soa)',
    `(?:opis\\w* proces\\w*(?: g[zrw] ?-?\\d+|${rest(4)}))`,
    `(?:opis\\w* g[zrw] ?-?\\d+)`,
    `(?:process description(?: of| for)?(?: g[zrw] ?-?\\d+)?)`,
    `(?:description of g[zrw] ?-?\\d+)`,
    `(?:g[zrw] ?-?\\d+ (?:process )?description)`,
    `(?:procedur\\w+ (?:p/szj/\\d+|d-\\d+))`,
    `(?:p/szj/\\d+|(?<![\\w/])d-\\d+)`,
    `(?:procedur\\w+(?: (?:nadzor\\w+ nad|postepowania z|zarzadzania|audyt\\w*|przeprowadzania|zglaszania|obslugi|kontroli|ochrony|nadawania|przeglad\\w*|zakup\\w*|backup\\w*|kopii|archiwiz\\w+|udzielania)${rest(4)}))`,
    `(?:polityk\\w+ (?:bezpieczenstwa|ochrony|prywatnosci|jakosci|hasel|kluczy|czystego|kopii|haslowa|haslowej)${rest(3)})`,
    `(?:plan\\w* (?:ciaglosci(?: dzialania)?|postepowania z ryzykiem|audytow|audytu|ewakuacji|awaryjn\\w+)${rest(2)})`,
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
  /^(?:ksieg\w+ jakosci|quality|deklaracj|statement|soa|procedur|p\/szj|d-\d|polityk|zarzadzeni|instrukcj\w+ \w|regulamin\w* \w)/

/** True for a document that a message can be about without asking for it. */
export const isNamedAnywhere = (words: string): boolean => NAMED_ANYWHERE.test(words)

/** Documents named in a message: kind and subject ("procedura nadzoru nad dokumentami"), code or title. */
export function documentSpansOf(folded: string): Span[] {
  return spansOf(NAMED, folded)
}
