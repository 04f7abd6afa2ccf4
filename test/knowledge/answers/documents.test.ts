import { describe, expect, it } from 'vitest'
import { openKnowledge } from '../../../api/knowledge/knowledge.ts'
import { aKnowledge, aReading, lipowo } from './aKnowledge.ts'

const rule = (days: string): string =>
  `1. POCZTA\n\nPismo do radnego wysyła się w ciągu ${days} dni od złożenia wniosku.\n`

describe('documents of a knowledge', () => {
  it('are replaced by the next one of the same id', async () => {
    const knowledge = await aKnowledge({ poczta: rule('21') })
    await knowledge.put({ id: 'poczta', title: 'poczta', edition: '2', reading: aReading(rule('30')) })
    const { results } = knowledge.ask('w ciągu ilu dni wysyła się pismo do radnego')
    expect(results.map(one => one.text)).toEqual([expect.stringContaining('30 dni')])
    expect(results[0]?.citation.edition).toBe('2')
  })

  it('answer from the last one put, whichever is ready first', async () => {
    const knowledge = openKnowledge()
    const long = rule('21').repeat(400)
    await Promise.all([
      knowledge.put({ id: 'poczta', title: 'first', reading: aReading(long) }),
      knowledge.put({ id: 'poczta', title: 'second', reading: aReading(rule('30')) }),
    ])
    expect(knowledge.ask('pismo do radnego').results.map(one => one.citation.title)).toEqual(['second'])
  })

  it('are gone when they are removed, even while they are being put', async () => {
    const knowledge = await aKnowledge({ poczta: rule('21'), lipowo: lipowo() })
    knowledge.remove('poczta')
    const putting = knowledge.put({ id: 'later', title: 'later', reading: aReading(rule('30')) })
    knowledge.remove('later')
    await putting
    expect(knowledge.documents()).toEqual(['lipowo'])
    expect(knowledge.ask('pismo do radnego').results.map(one => one.citation.document)).not.toContain('later')
  })

  it('let others have their turn while they are read in', async () => {
    const knowledge = openKnowledge()
    let turns = 0
    let reading = true
    const count = (): void => {
      turns += 1
      if (reading) setImmediate(count)
    }
    setImmediate(count)
    await knowledge.put({ id: 'long', title: 'long', reading: aReading(rule('21').repeat(2_000)) })
    reading = false
    expect(turns).toBeGreaterThan(3)
  })
})

describe('a document that somebody may not read', () => {
  const open = '1. URLOPY\n\nWniosek urlopowy składa się do kierownika.\n'
  const secret = '1. PREMIE\n\nPremię specjalną przyznaje Kapituła Bursztynowa.\n'
  const mayOpen = (id: string): boolean => id === 'open'

  it('is not among the answers', async () => {
    const knowledge = await aKnowledge({ open, secret })
    expect(knowledge.ask('kto przyznaje premię specjalną').results[0]?.citation.document).toBe('secret')
    expect(knowledge.ask('kto przyznaje premię specjalną', { may: mayOpen }).state).toBe('nothing')
  })

  it('changes nothing in the answers from others: not the scores, not the confidence, not the spelling', async () => {
    const [both, alone] = [await aKnowledge({ open, secret }), await aKnowledge({ open })]
    for (const question of [
      'gdzie składa się wniosek urlopowy',
      'kto przyznaje premie',
      'kapitula bursztynwa',
      'kierownik',
    ])
      expect(both.ask(question, { may: mayOpen })).toEqual(alone.ask(question))
  })

  it('gives no wider passage', async () => {
    const knowledge = await aKnowledge({ open, secret })
    const [found] = knowledge.ask('kto przyznaje premię specjalną').results
    expect(knowledge.wider(found!.id)?.text).toContain('Kapituła Bursztynowa')
    expect(knowledge.wider(found!.id, mayOpen)).toBeUndefined()
  })
})

describe('a passage with what stands around it', () => {
  it('holds its neighbours and marks the passage itself', async () => {
    const knowledge = await aKnowledge({ lipowo: lipowo() })
    const [found] = knowledge.ask('ile znaków ma hasło').results
    const wider = knowledge.wider(found!.id)!
    expect(wider.text).toContain('Niszczenie dokumentów')
    expect(wider.text.slice(wider.sentence!.from, wider.sentence!.to)).toBe(found!.text)
    expect(knowledge.wider('lipowo#999')).toBeUndefined()
    expect(knowledge.wider('no passage')).toBeUndefined()
  })
})

describe('words of the office', () => {
  it('work from the next question on, both ways, until they are replaced', async () => {
    const knowledge = await aKnowledge({ lipowo: lipowo() })
    const found = (question: string): string | undefined =>
      knowledge.ask(question).results[0]?.citation.chapter
    expect(found('gdzie jest zgrzytacz')).toBeUndefined()
    knowledge.useWords([{ word: 'zgrzytacz', means: ['niszczarka'] }])
    expect(found('gdzie jest zgrzytacz')).toBe('2.2')
    knowledge.useWords([])
    expect(found('gdzie jest zgrzytacz')).toBeUndefined()
  })
})
