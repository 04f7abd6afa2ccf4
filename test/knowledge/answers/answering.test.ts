import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Knowledge } from '../../../api/knowledge/knowledge.ts'
import { aKnowledge, lipowo } from './aKnowledge.ts'

interface Question {
  readonly kind: string
  readonly question: string
  readonly answerable: boolean
  readonly gold: readonly {
    readonly chapter: string
    readonly any: readonly string[]
    readonly pages: readonly number[]
  }[]
}

const questions = readFileSync(new URL('./questions/lipowo.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as Question)

let knowledge: Knowledge
beforeAll(async () => {
  knowledge = await aKnowledge({ lipowo: lipowo() })
})

/** The chapter, page and sentence of the best passage. */
function best(question: string): { chapter: string; page: number | undefined; sentence: string } {
  const [first] = knowledge.ask(question).results
  if (!first) throw new Error(`Nothing found for: ${question}`)
  const { from, to } = first.sentence!
  return { chapter: first.citation.chapter, page: first.citation.page, sentence: first.text.slice(from, to) }
}

describe('a question in other words than the document', () => {
  it('is answered with the sentence that says so, its chapter and page', () =>
    expect(best('ile dni mam na odpowiedź mieszkańcowi?')).toEqual({
      chapter: '1.2',
      page: 1,
      sentence: 'Odpowiedź na pismo mieszkańca wysyła się w ciągu 14 dni.',
    }))

  it('is answered from a row of a table, with the names of its columns', () =>
    expect(best('ile czasu na notatkę po naradzie budżetowej')).toMatchObject({
      page: 3,
      sentence: expect.stringContaining('Co powstaje: Notatka, do 7 dni po naradzie'),
    }))

  it.each([
    ['without diacritics', 'kto dekretuje pisma i wyznacza osobe prowadzaca sprawe'],
    ['with typos', 'kto dekretuej pisam'],
    ['in another inflection', 'dekretowaniem pism kto się zajmuje'],
    ['in English', 'Who is the head of department that assigns letters?'],
  ])('is answered %s', (_, question) => expect(best(question).chapter).toBe('1.2'))

  it('finds an acronym that the document explains by its long name, and the other way round', () => {
    expect(best('co robi KBI').chapter).toBe('2.1')
    expect(best('za co odpowiada koordynator bezpieczeństwa informacji').chapter).toBe('2.1')
  })

  it('goes on over the end of a page', () =>
    expect(best('w jakim czasie rozpatruje się pilne pisma').sentence).toBe(
      'Pisma oznaczone jako pilne rozpatruje się w ciągu 3 dni roboczych.',
    ))
})

describe('the questions about the invented town hall', () => {
  const rankOf = ({ question, gold }: Question): number =>
    knowledge
      .ask(question)
      .results.findIndex(({ text, citation }) =>
        gold.some(
          one =>
            one.any.some(part => text.includes(part)) &&
            citation.chapter === one.chapter &&
            (citation.pages ?? [citation.page]).some(page => one.pages.includes(page!)),
        ),
      )
  const answerable = questions.filter(one => one.answerable)

  it('are answered by the first passage in five of six cases, by one of three in nine of ten', () => {
    const ranks = answerable.map(rankOf)
    expect(ranks.filter(rank => rank === 0).length / ranks.length).toBeGreaterThanOrEqual(5 / 6)
    expect(ranks.filter(rank => rank >= 0).length / ranks.length).toBeGreaterThanOrEqual(0.9)
  })

  it('are told apart from what the document does not answer', () => {
    const sure = (list: readonly Question[]): number =>
      list.filter(one => knowledge.ask(one.question).state === 'answered').length / list.length
    expect(sure(answerable)).toBeGreaterThanOrEqual(0.75)
    expect(sure(questions.filter(one => !one.answerable))).toBeLessThanOrEqual(0.3)
  })
})

describe('what nothing answers', () => {
  it('is said to be in no document when no word of it is there', () =>
    expect(knowledge.ask('przepis na sernik')).toMatchObject({ state: 'nothing', results: [] }))

  it('gives the nearest passages when something near is there', () => {
    const { state, results } = knowledge.ask('jak długo przechowuje się protokoły zniszczenia')
    expect(state).toBe('near')
    expect(results[0]?.citation.chapter).toBe('2.2')
  })

  it('is nothing for a question that only asks', () =>
    expect(knowledge.ask('kto, co i gdzie?').state).toBe('nothing'))
})
