import { describe, expect, test } from 'vitest'
import { deadlineMeant } from '../../api/improvement/deadlineMeant.ts'
import { leftNames } from '../../api/improvement/leftNames.ts'
import { namesBeside } from '../../api/improvement/namesBeside.ts'
import { taskStart } from '../../api/improvement/taskStart.ts'

const PRESENT = ['Hektor Dane', 'Weronika Trend', 'Ludwik Mediana', 'Wit Orzeł', 'Wit Sokół']

describe('The words about who is to do a task', () => {
  test('are a first name at its start, where one attendee is called so', () => {
    expect(taskStart('Hektor: zapytać o stoisko', PRESENT)).toEqual({
      task: 'zapytać o stoisko',
      who: 'Hektor',
      name: 'Hektor Dane',
    })
    expect(taskStart('Ludwik poprawi opis', PRESENT)?.task).toBe('Ludwik poprawi opis')
    expect(taskStart('Wit: zapytać o stoisko', PRESENT)).toBeUndefined()
    expect(taskStart('Opis: poprawić', PRESENT)).toBeUndefined()
  })

  test('are all names of a list, whatever the reader took of it', () => {
    expect(namesBeside('spisać braki – Tomasz Maj, Anna Kowalska – do jutra', 'Tomasz Maj')).toEqual([
      'Anna Kowalska',
    ])
    expect(namesBeside('spisać braki – Tomasz Maj, Wydział Edukacji', 'Tomasz Maj')).toEqual([])
    expect(namesBeside('spisać braki – HD, LM', 'HD')).toEqual(['LM'])
    expect(leftNames('porządek na dysku – , Weronika, L. Mediana', PRESENT)).toEqual({
      task: 'porządek na dysku',
      names: ['Weronika Trend', 'Ludwik Mediana'],
    })
    expect(leftNames('porządek na dysku – , Wit', PRESENT)).toBeUndefined()
    expect(leftNames('porządek na dysku – kopie', PRESENT)).toBeUndefined()
  })
})

describe('The words about a deadline', () => {
  const meant = (text: string, day?: string) =>
    deadlineMeant({ text, ...(day === undefined ? {} : { day }) }, '2026-11-20')

  test('mean a day, or all the time', () => {
    expect(meant('do 15 grudnia', '2026-12-15').deadline).toEqual({ kind: 'day', day: '2026-12-15' })
    for (const words of ['na bieżąco', 'zadanie ciągłe', 'w trybie ciągłym', 'stale', 'bezterminowo'])
      expect([words, meant(words).deadline?.kind]).toEqual([words, 'ongoing'])
  })

  test('are asked about when they name no day, or one before the review', () => {
    expect(meant('niezwłocznie').question).toBe('deadline-unclear')
    expect(meant('do 15 października', '2026-10-15').question).toBe('deadline-before-review')
    expect(deadlineMeant({}, '2026-11-20').question).toBe('no-deadline')
  })
})
