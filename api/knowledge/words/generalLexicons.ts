import { englishStem } from '../search/englishStem.ts'
import { type Lexicon, lexiconOf, meaningsOf, type Phrase } from '../search/lexicon.ts'
import { searchWords } from '../search/words.ts'
import { citySynonyms } from './citySynonyms.ts'
import { clerkSynonyms } from './clerkSynonyms.ts'
import { englishNames } from './englishNames.ts'
import { englishQualities } from './englishQualities.ts'
import { englishThings } from './englishThings.ts'
import { englishVerbs } from './englishVerbs.ts'
import { officeSynonyms } from './officeSynonyms.ts'
import { peopleSynonyms } from './peopleSynonyms.ts'
import { qualitySynonyms } from './qualitySynonyms.ts'
import { spokenSynonyms } from './spokenSynonyms.ts'
import { verbSynonyms } from './verbSynonyms.ts'
import { writtenSynonyms } from './writtenSynonyms.ts'

let made: { synonyms: Lexicon; english: Lexicon } | undefined

const englishPhrase = (text: string): Phrase => searchWords(text).map(word => [englishStem(word)])

/** The words that this project knows of itself: Polish ones that are said for each other, and English ones. */
export function generalLexicons(): { synonyms: Lexicon; english: Lexicon } {
  made ??= {
    synonyms: lexiconOf(
      [
        peopleSynonyms,
        qualitySynonyms,
        officeSynonyms,
        citySynonyms,
        verbSynonyms,
        spokenSynonyms,
        clerkSynonyms,
        writtenSynonyms,
      ].flatMap(lines => meaningsOf(lines)),
    ),
    english: lexiconOf(
      [englishNames, englishThings, englishVerbs, englishQualities].flatMap(lines =>
        meaningsOf(lines, englishPhrase),
      ),
    ),
  }
  return made
}
