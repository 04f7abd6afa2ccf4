import { expect, it } from 'vitest'
import { editionInName, statedFacts, titleLikeName } from '../../../api/domain/documents/statedFacts.ts'

const lines = (...texts: string[]) => texts.map((text, at) => ({ text, heading: at === 0 }))

it.each([
  [['Regulamin', 'Wydanie 3, obowiązuje od 1 marca 2026 r.'], { edition: '3', inForceFrom: '2026-03-01' }],
  [
    ['Regulamin', 'Wyd. 12. Wchodzi w życie z dniem 12.05.2026 r.'],
    { edition: '12', inForceFrom: '2026-05-12' },
  ],
  [['Guide', 'Edition 2, in force from 2026-07-01'], { edition: '2', inForceFrom: '2026-07-01' }],
  [['Regulamin', 'Obowiązuje od dnia: 5/6/2026'], { inForceFrom: '2026-06-05' }],
  [['Regulamin', 'Zarządzenie z dnia 1 marca 2026 r.'], {}],
  [['Regulamin', 'Obowiązuje od 31 lutego 2026 r.'], {}],
])('%j says %j of itself', (texts, facts) =>
  expect(statedFacts(lines(...texts))).toEqual({ title: texts[0], ...facts }),
)

it('takes no date from deep inside a document', () => {
  const long = [...Array.from({ length: 60 }, (_, at) => `Punkt ${at}`), 'Obowiązuje od 1 marca 2026 r.']
  expect(statedFacts(lines('Regulamin', ...long))).toEqual({ title: 'Regulamin' })
})

it.each([
  ['Skargi wyd. 3.docx', '3'],
  ['Ksiega_Jakosci_wydanie_21.pdf', '21'],
  ['Regulamin 2026.pdf', undefined],
])('the name %s tells of edition %s', (name, edition) => expect(editionInName(name)).toBe(edition))

it.each([
  [['Urząd Miasta', 'KSIĘGA PRZYKŁADÓW', 'Wydanie 21'], 'ksiega-przykladow', 'Księga przykładów'],
  [['Nagłówek\nKsięga Przykładów'], 'ksiega-przykladow', 'Księga Przykładów'],
  [['Inny dokument'], 'ksiega-przykladow', undefined],
])('%j of a file %s is titled %s', (texts, code, title) => expect(titleLikeName(texts, code)).toBe(title))
