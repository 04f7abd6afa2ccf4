import type { Span } from './spanOf.ts'
import { overlaps, spansOf } from './spanOf.ts'

/** First names by the beginnings that their Polish cases share. */
const FIRST_NAMES =
  'adam|adrian|agat|agnieszk|aleksand|alicj|alin|ameli|andrzej|andrzeje|anet|ann|aniel|antoni|arkadiusz|artur|barbar|bartek|bartk|bartlomiej|bartosz|basi|beat|bogdan|bogumil|bogusia|boguslaw|bozen|cezar|dagmar|damian|daniel|danut|dari|dawid|dominik|dorot|edward|edyt|elzbiet|emil|ew|ewelin|filip|franciszk|gabriel|genowef|grazyn|grzegorz|grzesk|halin|hann|han|helen|henryk|hubert|ig[on]|iren|ireneusz|iwon|izabel|izy|jacek|jack|jadwig|jakub|jan|janin|janusz|jaroslaw|jark|jerz|joann|asi|jolant|jol|joz[ei]f|juli|justyn|kacper|kamil|karolin|karol|katarzyn|kas[ik]|kazimierz|kinga|king|klaudi|konrad|krystian|krystyn|krzysztof|krzysk|krzysi|lech|leszk|leszek|lucj|lucyn|ludwik|lukasz|maciej|maciek|mack|magdalen|magd|malgorzat|gosi|marcel|marcin|marek|mark|mari|marian|mariol|mariusz|mart|martyn|maryl|mateusz|michal|mieczyslaw|mikolaj|milen|miroslaw|mirk|monik|natali|norbert|olg|oliwi|ol[ai]|oskar|patryc|patryk|pawel|pawl|piotr|piotrk|przemyslaw|przemk|radoslaw|radk|rafal|renat|robert|roman|ryszard|sabin|sebastian|sebast|slawomir|slawk|stanislaw|stefan|stefani|sylwest|sylwi|szymon|tade(?:k|usz)|teres|tomasz|tomek|tomk|urszul|ul[ai]|wac[lł]aw|waldemar|waldk|wand|weronik|wiesl?aw|wies|wikto|wiktori|wincent|witold|wit[ea]k|wladyslaw|wojciech|wojtk|wojtek|zbigniew|zbyszk|zbyszek|zdzislaw|zenon|zofi|zosi|zuzann|zygmunt|jane|john|peter|mary|paul|tom|kate|eve|martha|george'
const FIRST = new RegExp(
  `^(?:${FIRST_NAMES})(?:|a|u|owi|em|iem|y|e|ie|i|o|ow|ej|ego|emu|ii|ki|ce|ke|ka|ka|ą|s)$`,
)
const SURNAME_SHAPE =
  /(?:ski|cki|dzki|ska|cka|dzka|skiego|ckiego|dzkiego|skiemu|ckiemu|dzkiemu|skim|ckim|dzkim|skiej|ckiej|dzkiej|wicz|wicza|wiczowi|wiczem|czyk|czyka|czykowi|czykiem|czak|czaka|czakowi|iak|iaka|iakowi)$/
const NOT_A_SURNAME =
  /^(?:polsk|niebiesk|angielsk|miejsk|ludzk|wszystk|krakowsk|brzydk|jak(?:ie|im)|tak|szybk|wielk|niemieck|ukrainsk|wloski|lekarsk|pracownicz|rodzicielsk|macierzynsk|tacierzynsk|wojewodz|mieszka|uzytkownic|urzednic|chorobsk|nazwisk|wnios|zjawisk|lotnisk|stanowisk|srodowisk|schronisk|blisk|dziek|zwiaz|autorsk|administratorsk|hakersk|szpiegowsk|urzedniczk|zaawansowan|historyczk|techni|publi|komorki|czynni|zaswiad|wlasn|naukow|prezydenck|radzieck|sasiedzk|sasiedzka|europejsk|dyrektorsk|kierownicz|mlodziezow|obywatelsk|gospodarsk)/
const CAPITAL = '[A-ZŻŹĆŃÓŁĘĄŚÖÜ][a-zżźćńółęąśöü]+'
const NAME = new RegExp(
  `(?<![\\wżźćńółęąś])(?:${CAPITAL}(?:-${CAPITAL})?)(?: ${CAPITAL}(?:-${CAPITAL})?){0,2}(?![\\wżźćńółęąś])`,
  'g',
)
const TITLE =
  /^(?:pan|pani|pana|panu|panem|panią|dyr|dyrektor|dyrektora|dyrektorowi|kierownik|kierownika|kierownikowi|mgr|inż|dr|mec|mecenas|mr|mrs|ms|naczelnik|koleżance|koledze)$/i
/** Before these a word with a capital is a person even without a known first name. */
const LEADS_TO_PERSON =
  /^(?:przypomn\w*|przekaz\w*|prze[sś]lij|zastep\w*|zastap\w*|przepisz\w*|przepiac|deleguj\w*|zlec\w*|pani?|panem|pania|panu|pana|dyrektor\w*|kierownik\w*|kolezank\w+|koleg\w+|kolega|remind|ask|tell|to|covers?|by|do|dla|na|za|od|z|ze|przez|u|remplac\w*|niech|popros|poprosic|upomnij|ponagl\w*|pogon|daj|dac|oddaj|powierz\w*|ping|nudge|assign|hand|contact|call|is|jest|beda?|bedzie|kontakt\w*|numer|telefon|mail|adres|wyslij|zadzwon|szukam|with|for|mnie|moj\w*|przydziel|przydzielic|wyznacz\w*|pismo|and|i|oraz|powiadom|kierowac|kieruj|zajmie|zglaszac|dac|ponaglenie|przypomnienie|oddelegowac|odpowiedzialn\w+|zastepuje:?)$/
const NOT_A_NAME =
  /^(?:bip|usc|iod|rodo|teams|excel|word|outlook|sharepoint|stradom|sezam|atmosfera|atmosferze|obud|portiernia|portierni|qsystem|smart|portal|portalu|epuap|windows|google|chrome|facebook|whatsapp|gmail|magistrat\w*|krakow\w*|urzad|urzed\w+|prezydent\w*|sekretarz\w*|skarbnik\w*|inspektor\w*|pelnomocnik\w*|zespol\w*|wydzial\w*|biur\w*|referat\w*|kancelari\w*|ksieg\w*|deklaracj\w*|polityk\w*|procedur\w*|regulamin\w*|proces\w*|rad[ayz]\w*|miast\w*|dzien|dobry|dzieki|dziekuje|hej|czesc|witam|prosze|poprosze|moze|czy|jak|kto|gdzie|kiedy|ile|mam|nie|tak|ok|w|z|na|do|od|po|za|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|english|polish|polski\w*|angielski\w*|bot\w*|jakosci|audyt\w*|incydent\w*|internet\w*|wifi|usb|pdf|magistratu|zabierzow\w*|polsk\w*|polsce|unii|europejsk\w*|urzedu|poczt\w*|allegro|orlen|inpost|boze|wielkanoc\w*|wszystkich|swietych|wigili\w*|przegl\w*|protokol\w*|glown\w*|dane|system\w*|pan|pani|pana|panu|dyr\w*|kierowni\w*|naczelni\w*|uodo|szj|szbi|the|please|hello|hi|who|what|when|where|how|i|we|my|our|this|is|can|could)$/

/** What follows a name that opens a message. */
const SUBJECT_OF =
  /^ (?:mnie|mi|zastepuj|zastapi|przejm|covers|stands|replaces|is covering|zrobi|ma sie|jest na|niech|- )/
const STREET = /^(?:ul|ulic\w*|al|alej\w*|plac\w*|os|osiedl\w*)$/
/** Places and makes that take a capital letter within a sentence. */
const PLACE =
  /^(?:krak|warsza|polsk|niem|rosj|chin|wietnam|ukrain|czech|slowac|rumun|bulgar|litw|wegr|wlosz|wloch|hiszpan|francj|angli|turcj|indii|azji|usa|ameryk|slask|malopolsk|europ|grunwald|rynk|rynek|nowej$|nowa$|hut[aye]$|podgorz|wisl|tatr|zakopan|wieliczk|katowic|gdans|wroclaw|poznan|lodz|drogi$|szanown|urzad|ministerst|sad$|zus$|nfz|pkp|mpk|prosze$|uwaga|temat|(?:od|do|data|subject|from|sent|re|fw|fwd|dane|pozdrawiam)$)/

interface Word extends Span {
  folded: string
}

const wordsIn = (text: string, folded: string, span: Span): Word[] =>
  spansOf(/[^\s]+/g, text.slice(span.start, span.end)).map(w => ({
    start: span.start + w.start,
    end: span.start + w.end,
    folded: folded.slice(span.start + w.start, span.start + w.end),
  }))

const isFirst = (word: string): boolean => FIRST.test(word)
const isSurname = (word: string): boolean =>
  SURNAME_SHAPE.test(word) && !NOT_A_SURNAME.test(word) && word.length > 5

/** People named in a message, without titles; `taken` are stretches already read as units, dates and the like. */
export function personSpansOf(
  text: string,
  folded: string,
  known: readonly string[],
  taken: readonly Span[],
): Span[] {
  const found: Span[] = []
  const add = (span: Span): void => {
    if (!found.some(o => overlaps(o, span)) && !taken.some(o => overlaps(o, span))) found.push(span)
  }
  for (const name of known) {
    const at = name.length < 3 ? -1 : folded.indexOf(name)
    if (at >= 0) add({ start: at, end: at + name.length })
  }
  for (const span of spansOf(NAME, text)) {
    let words = wordsIn(text, folded, span)
    while (words.length > 0 && (TITLE.test(words[0]!.folded) || NOT_A_NAME.test(words[0]!.folded)))
      words = words.slice(1)
    while (words.length > 0 && NOT_A_NAME.test(words.at(-1)!.folded)) words = words.slice(0, -1)
    if (words.length === 0) continue
    const [first, last] = [words[0]!, words.at(-1)!]
    const before = /(\S+)\s*$/.exec(folded.slice(0, first.start))?.[1]?.replace(/[.,:]$/, '') ?? ''
    const opens = before === '' || /[.!?]\s*$/.test(folded.slice(0, first.start))
    const certain = words.some(w => isFirst(w.folded) || isSurname(w.folded))
    const subject = opens && words.length === 1 && SUBJECT_OF.test(folded.slice(last.end))
    const named = words.length > 1 || isFirst(first.folded) || isSurname(first.folded)
    const inside = !opens && !STREET.test(before) && !/^we?$/.test(before) && !PLACE.test(first.folded)
    if ((certain && (!opens || named)) || inside || subject) add({ start: first.start, end: last.end })
  }
  const words = wordsIn(text, folded, { start: 0, end: text.length }).map(w => {
    const bare = /^[a-z-]+/.exec(w.folded)?.[0] ?? ''
    return { ...w, folded: bare, end: w.start + bare.length }
  })
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]?.folded ?? ''
    const next = words[i + 1]
    if (NOT_A_NAME.test(word.folded)) continue
    if (isFirst(word.folded) && word.folded.length > 2 && next && isSurname(next.folded)) {
      add({ start: word.start, end: next.end })
    } else if (isSurname(word.folded) && LEADS_TO_PERSON.test(before)) add(word)
    else if (
      /^(?:pan|pani|pana|panu|panem|pania)$/.test(before) &&
      word.folded.length > 3 &&
      isFirst(word.folded)
    )
      add(word)
  }
  return found.sort((a, b) => a.start - b.start)
}
