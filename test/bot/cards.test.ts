import { describe, expect, it } from 'vitest'
import type { Language } from '../../api/domain/language.ts'
import { owedOn } from '../../api/domain/obligations/owed.ts'
import type { DueReminder } from '../../api/domain/obligations/reminders.ts'
import type { Office } from '../../api/domain/office.ts'
import { type PartKey, partWords, requiredParts } from '../../api/domain/reviews/requiredParts.ts'
import { defaultSettings } from '../../api/domain/settings.ts'
import type { HandedIn } from '../../api/reviews/handedIn.ts'
import { foreign, LONGEST_BUTTON, MOST_BUTTONS } from '../../bot/card.ts'
import { periodName } from '../../bot/dateText.ts'
import { linksOf } from '../../bot/links.ts'
import { LARGEST_MESSAGE_BYTES, type Message, sizeOf } from '../../bot/message.ts'
import { reminderMessage } from '../../bot/reminders/reminderCards.ts'
import { handedInMessage } from '../../bot/reviews/handedInCards.ts'
import { buttonWords } from '../../bot/words.ts'

const HEAD = 'osoba-1'
const links = linksOf({ teamsAppId: 'app', tenantId: 'tenant', publicUrl: 'https://magistrat.example' })
const today = '2026-11-23'

/** An office in which one person answers for many units; sample data. */
function anOfficeOf(units: number): Office {
  const codes = Array.from({ length: units }, (_, at) => `W${at}`)
  return {
    organisation: {
      units: codes.map(unit => ({
        unit,
        name: `Wydział ${unit} do Spraw Bardzo Długich Nazw [i](nawiasów)`,
        holdsReviews: true,
        from: '2020-01-01',
      })),
      people: [{ id: HEAD, name: 'Osoba Przykładowa', jobTitle: '', mail: '', active: true, language: 'pl' }],
      holdings: codes.map(unit => ({
        person: HEAD,
        role: 'head-of-unit',
        scope: { kind: 'unit', id: unit },
        from: '2020-01-01',
      })),
      absences: [],
      minutesReaders: [],
    },
    processes: [],
    actions: [],
    reviews: [],
    settings: { ...defaultSettings, reviewsSince: '2026-10-01' },
  }
}

function reminders(units: number, language: Language, most = Number.POSITIVE_INFINITY): Message {
  const office = anOfficeOf(units)
  const due: DueReminder[] = owedOn(office, today)
    .filter(one => one.obligation.review.kind === 'unit')
    .slice(0, most)
    .map(owed => ({ key: owed.obligation.key, person: HEAD, step: 'due', owed }))
  return reminderMessage({ office, today, language, links, person: HEAD }, due)
}

function handedIn(changes: Partial<HandedIn> = {}): HandedIn {
  const parts = (Object.keys(partWords) as PartKey[]).map(part => ({
    part,
    state: 'present' as const,
    passage: 'x'.repeat(240),
    page: 3,
  }))
  return {
    status: 'filed',
    delivery: 'chat:1:0',
    file: { name: 'p.docx', url: 'https://sharepoint.example/p.docx', size: 1 },
    review: { key: 'unit:W1:2026-11', kind: 'unit', subject: 'W1', period: '2026-11', extraordinary: false },
    subjectName: 'Wydział Przykładowy',
    heldOn: '2026-11-20',
    filedOn: '2026-11-23',
    due: '2026-11-25',
    inTime: true,
    version: 1,
    findings: { parts, actions: [], attendance: [] },
    missing: [],
    questions: [],
    candidates: [],
    ...changes,
  }
}

const context = (language: Language) => ({ office: anOfficeOf(3), today, language }) as const

const asked = (language: Language): Message =>
  handedInMessage(
    context(language),
    links,
    handedIn({
      status: 'asked',
      questions: ['kind'],
      candidates: Array.from({ length: 12 }, (_, at) => ({
        kind: 'unit',
        subject: `W${at}`,
        subjectName: `Wydział W${at}`,
        period: '2026-11',
      })),
    }),
  )

const MESSAGES: [string, (language: Language) => Message][] = [
  ['a reminder', language => reminders(1, language, 1)],
  ['a digest', language => reminders(3, language)],
  ['a digest of five hundred', language => reminders(500, language)],
  ['a verdict', language => handedInMessage(context(language), links, handedIn())],
  ['a question about a file', asked],
]

interface Part {
  readonly [key: string]: unknown
}

/** Every part of a card, with those that its buttons unfold. */
function partsOf(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf)
  if (typeof value !== 'object' || value === null) return []
  return [value as Part, ...Object.values(value).flatMap(partsOf)]
}

const cardOf = (message: Message) => {
  if ('text' in message) throw new Error('A text, not a card.')
  return message.card
}

describe.each(MESSAGES)('%s', (_name, made) => {
  describe.each(['pl', 'en'] as const)('in %s', language => {
    const message = made(language)
    const parts = partsOf(cardOf(message))

    it('is of a version that Teams draws and says its language', () =>
      expect(cardOf(message)).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: language }))

    it('is smaller than Teams takes', () => expect(sizeOf(message)).toBeLessThan(LARGEST_MESSAGE_BYTES))

    it('has buttons that fit in a line, and no more than are shown', () => {
      const buttons = parts.filter(part => String(part.type).startsWith('Action.'))
      expect(buttons.length).toBeGreaterThan(0)
      for (const button of buttons) expect(String(button.title).length).toBeLessThanOrEqual(LONGEST_BUTTON)
      expect(cardOf(message).actions?.length ?? 0).toBeLessThanOrEqual(MOST_BUTTONS)
    })

    it('wraps every text', () => {
      for (const block of parts.filter(part => part.type === 'TextBlock')) expect(block.wrap).toBe(true)
    })

    it('is made of elements that phones draw', () => {
      const drawn =
        /^(AdaptiveCard|TextBlock|FactSet|Input\.(Date|ChoiceSet)|Action\.(Execute|Submit|OpenUrl|ShowCard))$/
      for (const { type } of parts.filter(part => part.type !== undefined))
        expect(String(type)).toMatch(drawn)
    })

    it('has a way for clients that do not know Action.Execute', () => {
      for (const button of parts.filter(part => part.type === 'Action.Execute'))
        expect(button.fallback).toMatchObject({ type: 'Action.Submit', data: { verb: button.verb } })
    })

    it('says on a locked screen neither names nor states', () => {
      if ('text' in message) throw new Error('A text, not a card.')
      expect(message.summary).not.toMatch(/Wydział|Brak|Missing|\b20\d\d\b/)
      expect(message.summary.length).toBeLessThan(60)
    })

    it('never turns a name into a link', () => expect(JSON.stringify(message)).not.toContain(']('))
  })
})

describe('a verdict', () => {
  const wordsOf = (handed: HandedIn, language: Language = 'pl'): string =>
    JSON.stringify(handedInMessage(context(language), links, handed))
  const parts = requiredParts.unit.map(part => ({
    part,
    state: part === 'deadlines' ? ('partial' as const) : ('present' as const),
  }))

  it('counts what is there and names what is missing, with how many', () => {
    const action = { task: 'Uzupełnić wykaz' }
    const words = wordsOf(
      handedIn({
        findings: { parts, actions: [{ ...action, due: '2026-12-01' }, action], attendance: [] },
        missing: ['deadlines'],
      }),
    )
    expect(words).toContain('Protokół: 5 z 6 wymaganych elementów')
    expect(words).toContain('Niepełne: terminy realizacji: termin podano w 1 z 2 działań.')
    expect(words).toContain('Jest: lista obecności, omawiane zagadnienia')
  })

  it('of a file that cannot be read says why and what can be done', () => {
    const { findings: _none, ...unread } = handedIn({ unreadable: 'file-without-text' })
    expect(wordsOf(unread)).toContain('W pliku nie ma tekstu')
    expect(wordsOf(unread)).toContain('Kompletność trzeba sprawdzić samodzielnie')
  })

  it('of a late file says so', () =>
    expect(wordsOf(handedIn({ inTime: false }))).toContain('Złożono 23 listopada 2026, po terminie.'))
})

describe('words', () => {
  it.each(Object.entries(buttonWords))('of the button %s fit in a line', (_name, { pl, en }) => {
    expect(pl.length).toBeLessThanOrEqual(LONGEST_BUTTON)
    expect(en.length).toBeLessThanOrEqual(LONGEST_BUTTON)
  })

  it.each([
    ['2026-11', 'listopad 2026', 'November 2026'],
    ['2026-H1', 'I półrocze 2026', 'first half of 2026'],
    ['2026', '2026', '2026'],
  ] as const)('of the period %s', (period, pl, en) => {
    expect(periodName(period, 'pl')).toBe(pl)
    expect(periodName(period, 'en')).toBe(en)
  })

  it('of others lose what could hide or lead away', () => {
    expect(foreign('a\u202eb\u0000c')).toBe('a b c')
    expect(foreign('[x](https://zlo.example)')).not.toContain('](')
    expect(foreign('x'.repeat(500), 10)).toHaveLength(10)
  })
})

describe('a link', () => {
  const address = links.review({ kind: 'process', subject: 'GZ 8', period: '2026-H2' })

  it('leads to the place in the tab, with ids only', () => {
    const url = new URL(address)
    expect(url.pathname).toBe('/l/entity/app/reviews')
    expect(JSON.parse(url.searchParams.get('context') ?? '')).toEqual({
      subEntityId: 'process/GZ%208/2026-H2',
    })
    expect(url.searchParams.get('webUrl')).toBe(
      'https://magistrat.example/tab/?page=reviews#/reviews/process/GZ%208/2026-H2',
    )
  })

  it('is shorter than Teams takes', () => expect(address.length).toBeLessThan(1_900))
})
