import { expect, it } from 'vitest'
import { LEFT_OUT, withoutPersonalData } from '../../../api/domain/questions/withoutPersonalData.ts'

const NAMES = ['Anna Przykładowa', 'Jan Wzorcowy', 'Dyrektor Wydziału Kultury']

it.each([
  ['ile mam czasu na protokół?', 'ile mam czasu na protokół?'],
  ['czy mogę pokazać protokół Annie Przykładowej?', `czy mogę pokazać protokół ${LEFT_OUT}?`],
  ['skarga na Wzorcowego', `skarga na ${LEFT_OUT}`],
  ['mój mail to jan.w@urzad.example.pl', `mój mail to ${LEFT_OUT}`],
  ['PESEL 90010112345 jest w piśmie', `PESEL ${LEFT_OUT} jest w piśmie`],
  ['dzwonić na +48 12 616 12 34?', `dzwonić na ${LEFT_OUT}?`],
  ['dowód ABC 123456', `dowód ${LEFT_OUT}`],
  ['co obowiązywało 12.05.2026 wg ISO 27001?', 'co obowiązywało 12.05.2026 wg ISO 27001?'],
  ['zakup poniżej 30 000 euro', 'zakup poniżej 30 000 euro'],
])('“%s” is kept as “%s”', (text, kept) => expect(withoutPersonalData(text, NAMES)).toBe(kept))

it('keeps no more than a thousand characters', () =>
  expect(withoutPersonalData('a'.repeat(5_000), [])).toHaveLength(1_000))
