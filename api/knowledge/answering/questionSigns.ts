import { fold } from '../understanding/plainText.ts'
import type { AnswerType } from './answerType.ts'

/** What the wording of a question alone tells of whether documents answer it, each a pattern over folded text. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  /** Days and states that no document knows: the next audit, today, the present holder of a post. */
  ofNow:
    /\b(najblizsz\w*|nastepn\w*|ostatni\w*|zeszl\w*|ubiegl\w*|tym roku|tym miesiacu|dzis\w*|jutro|wczoraj|teraz|obecn\w*|aktualnie|biezacym roku|current|currently|next|last|today|tomorrow|yesterday|now|this year)\b/,
  /** Names of those who hold a post. */
  ofNames:
    /\b(nazwisk\w*|imie|imienia|name of the (current|present)|(nazywa sie|sie nazywa|name of|called) (\w+ )?(prezydent|zastepc|sekretarz|skarbnik|dyrektor|kierowni|naczelni|pelnomocni|inspektor|rzeczni|wlasciciel|mayor|director|treasurer|officer|head)\w*)/,
  whoIs: /\bkto (jest|byl|pelni)\b|\bwho is\b|\bjak (sie )?nazywa\b/,
  howTo: /^\W*(?:[a-z]+ )?(?:jak (?:mozna |moge |sie )?[a-z]+c\b|how (?:do|can|to|should) )/,
  howIsIt: /^\W*jak [a-z]+[cs]\b/,
  mayI: /\bczy (?:ja )?(?:moge|mozna|wolno|da sie|musze|trzeba|przysluguje)\b|\b(?:can|may|am) i\b|\bam i allowed\b/,
  cost: /\b(kosztuj\w*|koszt|cena|oplata za|zarabia\w*|placi|price|cost|salary)\b/,
  hours: /\b(godzin\w*|otwart\w*|czynn\w*|o ktorej|do ktorej|open|close|hours)\b/,
  /** What a standard says is not in the documents that follow it. */
  ofStandard: /\b(punkt|klauzul\w*|art\w*|paragraf)\b.*\bnorm\w*|\bnorm\w*.*\b(punkt|klauzul)/,
  inEnglish: /\b(the|is|are|what|who|how|which)\b/,
}
const WHAT = /^\W*(jak(i|a|ie|iego|iej|im|ich) |w jak|z jak|what |which |ktor)/
const TYPES: Readonly<Record<string, AnswerType>> = {
  asksWho: 'who',
  asksWhen: 'when',
  asksHowLong: 'how-long',
  asksHowOften: 'how-often',
  asksHowMany: 'how-many',
  asksWhere: 'where',
  asksContact: 'contact',
}

/** Whether a question asks "what ...", of a thing that it names first. */
export const asksWhat = (question: string): boolean => WHAT.test(fold(question))

/** The signs of a question itself: 1 what it has, 0 what not. */
export function questionSigns(question: string, type: AnswerType): Record<string, number> {
  const folded = fold(question)
  return {
    ...Object.fromEntries(
      Object.entries(PATTERNS).map(([sign, pattern]) => [sign, pattern.test(folded) ? 1 : 0]),
    ),
    ...Object.fromEntries(Object.entries(TYPES).map(([sign, one]) => [sign, type === one ? 1 : 0])),
    asksWhat: asksWhat(question) ? 1 : 0,
  }
}
