import { describe, expect, test } from 'vitest'
import { allot, changesOf } from '../../../api/domain/improvement/allotment.ts'
import { likeness } from '../../../api/reading/minutes/foldText.ts'

const task = (text: string, who = 'Jan', when = 'do 10 grudnia') => ({ task: text, who, when })
const numbers = (...versions: ReturnType<typeof task>[][]): number[][] =>
  allot(versions, likeness).map(said => said.map(one => one.n))

const ASSETS = task('uzupełnić wykaz aktywów informacyjnych')
const FORM = task('wdrożyć nowy formularz wniosku o dotację')
const TRAINING = task('przeszkolić pracowników z ochrony danych')

describe('The numbers of tasks through the versions of minutes', () => {
  test('follow the order of the first version', () =>
    expect(numbers([ASSETS, FORM, TRAINING])).toEqual([[1, 2, 3]]))

  test('stay when the next version is the same', () =>
    expect(numbers([ASSETS, FORM], [ASSETS, FORM])).toEqual([
      [1, 2],
      [1, 2],
    ]))

  test('stay when tasks change places', () =>
    expect(numbers([ASSETS, FORM, TRAINING], [TRAINING, ASSETS, FORM])[1]).toEqual([3, 1, 2]))

  test('stay when a task is reworded, or has another person or day', () => {
    const reworded = task('uzupełnić i uzgodnić wykaz aktywów informacyjnych', 'Ewa', 'do końca roku')
    expect(numbers([ASSETS, FORM], [FORM, reworded])[1]).toEqual([2, 1])
  })

  test('are new for new tasks, also when an old one is gone, and are never given twice', () => {
    expect(numbers([ASSETS, FORM], [FORM, TRAINING], [ASSETS, TRAINING])).toEqual([
      [1, 2],
      [2, 3],
      [1, 3],
    ])
  })

  test('keep two tasks of the same words apart by who has them', () => {
    const [first, second] = [task('przejrzeć umowy', 'Jan'), task('przejrzeć umowy', 'Ewa')]
    expect(numbers([first, second], [second, first])[1]).toEqual([2, 1])
    expect(numbers([first, first], [first, first, first])[1]).toEqual([1, 2, 3])
  })

  test('are not changed by a version that says nothing of tasks', () =>
    expect(numbers([ASSETS, FORM], [], [FORM, ASSETS])[2]).toEqual([2, 1]))
})

describe('What has changed of a task', () => {
  test('is told by its part, and spelling is no change', () => {
    expect(changesOf(ASSETS, { ...ASSETS, when: 'do 20 grudnia' })).toEqual(['deadline'])
    expect(changesOf(ASSETS, { ...ASSETS, who: 'Ewa', task: 'coś innego' })).toEqual(['task', 'responsible'])
    expect(changesOf(ASSETS, { ...ASSETS, task: ' Uzupełnić  wykaz aktywów informacyjnych.' })).toEqual([])
  })
})
