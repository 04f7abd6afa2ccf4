import type { Language } from '../../api/domain/language.ts'
import type { PassageCitation } from '../../api/questions/answeredPassage.ts'
import { foreign } from '../card.ts'
import { longDate } from '../dateText.ts'

/** 'Księga Jakości, wyd. 21 · rozdz. 11 pkt 1 · str. 28 · obowiązuje od 1 marca 2026'. */
export function citationText(citation: PassageCitation, language: Language): string {
  const { inForceFrom, lastDay } = citation
  const polish = language === 'pl'
  const since = longDate(inForceFrom, language)
  const standing =
    lastDay === undefined
      ? `${polish ? 'obowiązuje od' : 'in force since'} ${since}`
      : polish
        ? `nieobowiązujący: ${since} – ${longDate(lastDay, language)}`
        : `no longer in force: ${since} – ${longDate(lastDay, language)}`
  return [placeText(citation, language), standing].join(' · ')
}

/** The same without what the document's standing is: 'Księga Jakości, wyd. 21 · rozdz. 11 pkt 1 · str. 28'. */
export function placeText(citation: PassageCitation, language: Language): string {
  const { title, number, chapter, chapterTitle, point, page } = citation
  const polish = language === 'pl'
  const numbered = /^\d/.test(chapter)
  const chapterName = foreign(numbered ? chapter : (chapterTitle ?? chapter), 80)
  const chapterText = numbered ? `${polish ? 'rozdz.' : 'ch.'} ${chapterName}` : chapterName
  const pointText = point ? ` ${polish ? 'pkt' : 'point'} ${foreign(point, 20)}` : ''
  return [
    `${foreign(title, 120)}${number === undefined ? '' : `, ${polish ? 'wyd.' : 'ed.'} ${foreign(number, 20)}`}`,
    chapter === '' ? '' : `${chapterText}${pointText}`,
    page === undefined ? '' : `${polish ? 'str.' : 'p.'} ${page}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
