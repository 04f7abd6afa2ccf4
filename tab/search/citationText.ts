import type { PassageCitation } from '../../api/questions/answeredPassage.ts'
import type { Say } from '../words.ts'
import { searchPhrases } from './words.ts'

const IS_NUMBER = /^[\dIVXLC]+([.,][\dIVXLC]+)*[a-z]?$/

/** Where a passage stands: document, edition, chapter, point, page. */
export function citationText(say: Say, citation: PassageCitation): string {
  const { title, number, chapter, chapterTitle, point, page } = citation
  const chapterName = [
    chapter && (IS_NUMBER.test(chapter) ? say(searchPhrases.chapter, chapter) : chapter),
    chapterTitle && chapterTitle !== chapter ? chapterTitle : '',
  ]
    .filter(Boolean)
    .join(' ')
  return [
    number ? `${title}, ${say(searchPhrases.edition, number)}` : title,
    chapterName,
    point && say(searchPhrases.point, point),
    page !== undefined && say(searchPhrases.page, page),
  ]
    .filter(Boolean)
    .join(' · ')
}
