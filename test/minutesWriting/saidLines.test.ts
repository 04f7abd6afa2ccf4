import { describe, expect, it } from 'vitest'
import { saidAttendance, saidLines } from '../../api/minutesWriting/saidLines.ts'
import { saidPresent } from '../../api/minutesWriting/saidMinutes.ts'

const names = (text: string): string[] => saidAttendance(text).map(one => one.name)

describe('those present, as people type them', () => {
  it('are names with commas', () =>
    expect(names('Anna Nowak, Jan Maj i Łucja Źdźbło')).toEqual(['Anna Nowak', 'Jan Maj', 'Łucja Źdźbło']))

  it('are names one a line, with functions in any of the usual ways', () =>
    expect(
      saidAttendance('1. Anna Nowak, kierownik referatu\nJan Maj – inspektor\n- Łucja Źdźbło (radca prawny)'),
    ).toEqual([
      { name: 'Anna Nowak', position: 'kierownik referatu' },
      { name: 'Jan Maj', position: 'inspektor' },
      { name: 'Łucja Źdźbło', position: 'radca prawny' },
    ]))

  it('are names without capitals, too', () =>
    expect(names('jan maj, anna nowak oraz łucja źdźbło')).toEqual(['Jan Maj', 'Anna Nowak', 'Łucja Źdźbło']))

  it('leave out nobody whose name is not known to be one', () =>
    expect(names('Xyz Qwertowicz; ktoś z IT')).toEqual(['Xyz Qwertowicz', 'ktoś z IT']))

  it('come after words that lead in', () =>
    expect(saidPresent('Obecni byli: Anna Nowak, Jan Maj').map(one => one.name)).toEqual([
      'Anna Nowak',
      'Jan Maj',
    ]))

  it('are not read from an answer to another question', () =>
    expect(saidPresent('26 listopada 2026')).toEqual([]))
})

describe('paragraphs, as people type them', () => {
  it('are lines without the marks of a list', () =>
    expect(saidLines('1. Budżet\n- awarie: brak\n\n  • wykaz  aktywów ')).toEqual([
      'Budżet',
      'awarie: brak',
      'wykaz aktywów',
    ]))

  it('hold no characters that a document cannot', () =>
    expect(saidLines('ab\u0007c\u2028d')).toEqual(['ab c d']))
})
