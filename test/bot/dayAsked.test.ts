import { expect, it } from 'vitest'
import { dayAsked } from '../../bot/questions/dayAsked.ts'

it.each([
  ['co obowiązywało 12 maja?', '2026-05-12'],
  ['jak zgłaszało się incydent 12 maja?', '2026-05-12'],
  ['jaki był termin na protokół w 2025 roku?', '2025-01-01'],
  ['which edition was in force on 3 June 2026?', '2026-06-03'],
  ['ile czasu na protokół obowiązywało w lutym?', '2026-02-01'],
  ['czy protokół złożony 20 sierpnia jest w terminie?', undefined],
  ['ile mam czasu na protokół?', undefined],
  ['co obowiązuje od 1 stycznia 2027?', undefined],
])('“%s” asks for the documents of %s', (text, day) => expect(dayAsked(text, '2026-11-23')?.day).toBe(day))

it.each([
  ['ile czasu na protokół obowiązywało 12 maja?', 'ile czasu na protokół obowiązywało?'],
  ['jaki był 3 czerwca 2026 termin na protokół?', 'jaki był termin na protokół?'],
])('“%s” asks: “%s”', (text, question) => expect(dayAsked(text, '2026-11-23')?.question).toBe(question))
