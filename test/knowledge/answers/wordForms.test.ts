import { describe, expect, it } from 'vitest'
import { isPolish, lemmasOf } from '../../../api/knowledge/morphology/wordForms.ts'
import { distanceOf } from '../../../api/knowledge/search/spelling.ts'

describe('a folded word', () => {
  it.each([
    ['naradach', 'narada'],
    ['protokolow', 'protokol'],
    ['zglaszajacy', 'zglaszac'],
    ['zglaszanie', 'zglaszac'],
    ['miasta', 'miasto'],
    ['ludzmi', 'czlowiek'],
  ])('%s is a form of %s', (form, lemma) => expect(lemmasOf(form)).toContain(lemma))

  it('may be a form of several words', () =>
    expect(lemmasOf('zgloszen')).toEqual(expect.arrayContaining(['zgloszenie', 'zglosic'])))

  it('meets its other forms when no dictionary has it', () => {
    expect(lemmasOf('qsystemie')).toContain('qsystem')
    expect(lemmasOf('qsystem')).toContain('qsystem')
    expect(isPolish('qsystemie')).toBe(false)
  })
})

describe('the distance of two words', () => {
  it.each([
    ['pracownik', 'pracwnik', 1],
    ['rozwoju', 'rozowju', 1],
    ['odpowiada', 'odpowiedz', 2],
  ])('of %s and %s is %i', (a, b, distance) => expect(distanceOf(a, b, 2)).toBe(distance))
})
