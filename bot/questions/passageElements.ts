import type { Language } from '../../api/domain/language.ts'
import type { AnsweredPassage } from '../../api/questions/answeredPassage.ts'
import { aside, type Element, foreign, marked } from '../card.ts'
import { longDate } from '../dateText.ts'
import { citationText } from './citationText.ts'
import { questionWords } from './questionWords.ts'

/** The text of a passage in parts, so that the answering sentence can be marked. */
export interface PassageParts {
  readonly before: string
  readonly sentence: string
  readonly after: string
}

/** A passage cut to the neighbourhood of its sentence: `most` characters, whole words, dots where it goes on. */
export function partsOf({ text, sentence }: AnsweredPassage, most: number): PassageParts {
  if (!sentence) return { before: '', sentence: '', after: shortened(text, most) }
  const marked = text.slice(sentence.from, sentence.to)
  const room = Math.max(0, most - marked.length)
  const before = text.slice(0, sentence.from)
  const after = text.slice(sentence.to)
  const above = Math.min(before.length, Math.max(Math.floor(room / 2), room - after.length))
  return {
    before: above < before.length ? fromWord(before.slice(before.length - above)) : before,
    sentence: shortened(marked, most),
    after: shortened(after, room - above),
  }
}

const fromWord = (text: string): string => (text === '' ? '' : `… ${text.replace(/^\S*\s/, '')}`)

function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  if (most <= 0) return ''
  return `${text.slice(0, most).replace(/\s\S*$/, '')} …`
}

/**
 * A passage in a card: its text with the answering sentence in bold, and where it stands.
 * @param links 'plain' where a button of the card opens the document.
 */
export function passageElements(
  passage: AnsweredPassage,
  language: Language,
  most: number,
  links: 'linked' | 'plain' = 'linked',
): Element[] {
  const { before, sentence, after } = partsOf(passage, most)
  const words = questionWords[language]
  const { citation } = passage
  const cited = citationText(citation, language)
  const link =
    citation.url && links === 'linked' ? ` · [${words.openDocument}](${linkTarget(citation.url)})` : ''
  const ofPerson = passage.kind === 'reviewed-answer'
  return [
    ...(ofPerson && passage.question !== undefined
      ? [aside(`${words.question}: „${foreign(passage.question, 300)}”`)]
      : []),
    marked([
      { text: before },
      { text: ofPerson ? after : sentence, strong: true },
      { text: ofPerson ? '' : after },
    ]),
    ...(ofPerson && passage.answeredOn !== undefined
      ? [aside(words.reviewedAnswer(longDate(passage.answeredOn, language)))]
      : []),
    aside(`${ofPerson ? `${words.restsOn}: ` : ''}${cited}${link}`),
  ]
}

/** An address inside Markdown's brackets. */
const linkTarget = (url: string): string =>
  url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')
