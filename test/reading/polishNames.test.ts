import { describe, expect, it } from 'vitest'
import { listedName } from '../../api/reading/minutes/listedName.ts'
import { inflectedNames, peopleOf } from '../../api/reading/minutes/people.ts'

describe('a person of the attendance list', () => {
  it.each([
    ['Gracjan Maj', 'Gracjanowi Majowi powierzono raport'],
    ['Bonifacy Styczeń', 'zobowiązano Bonifacego Stycznia do raportu'],
    ['Eustachy Gołąb', 'raport przygotowany przez Eustachego Gołębia'],
    ['Marek Dudek', 'Markowi Dudkowi zlecono raport'],
    ['Anna Wiśniewska-Kruk', 'Annie Wiśniewskiej-Kruk zlecono raport'],
    ['Paweł Zięba', 'raport od P. Zięby'],
    ['Olga Sowa', 'Oldze Sowie powierzono raport'],
    ['Teodora Lipiec', 'Teodora Lipiec przygotuje raport do 5 lipca'],
    ['Cyryl Garncarz', 'Garncarz przygotuje raport'],
  ])('%s is found in "%s"', (name, sentence) =>
    expect(
      peopleOf([name, 'Zenobia Inna'])
        .find(sentence)
        .map(one => one.name),
    ).toEqual([name]),
  )

  it('is found by initials', () =>
    expect(
      peopleOf(['Teresa Lato', 'Hugo Bem'])
        .byInitials('TL')
        .map(one => one.name),
    ).toEqual(['Teresa Lato']))
})

it('sets an inflected name back to the nominative', () =>
  expect(
    ['Ludwika Piątka', 'Heleny Zając', 'Zytę Kot'].map(
      text => inflectedNames(text.split(' ')[0]!, text.split(' ')[1]!)[0],
    ),
  ).toEqual(['Ludwik Piątek', 'Helena Zając', 'Zyta Kot']))
it('puts the first name first', () => expect(listedName('Lipa Wawrzyniec')).toBe('Wawrzyniec Lipa'))
it('does not take a function for a name', () =>
  expect(listedName('Kierownik Oddziału Finansowego')).toBeUndefined())
