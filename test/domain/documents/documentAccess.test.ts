import { describe, expect, it } from 'vitest'
import {
  keepsDocuments,
  mayKeepEdition,
  mayReadEdition,
  parseAccess,
} from '../../../api/domain/documents/documentAccess.ts'
import type { Edition } from '../../../api/domain/documents/edition.ts'
import type { Organisation } from '../../../api/domain/organisation/organisation.ts'
import { ROLES, type Role, type Scope } from '../../../api/domain/organisation/roles.ts'

const TODAY = '2026-11-23'
const OFFICE: Scope = { kind: 'office', id: '' }
const person = (id: string, unit?: string, active = true) => ({
  id,
  name: id,
  jobTitle: '',
  mail: '',
  active,
  language: 'pl' as const,
  ...(unit === undefined ? {} : { unit }),
})
const holding = (who: string, role: Role, scope: Scope = OFFICE) => ({
  person: who,
  role,
  scope,
  from: '2020-01-01' as const,
})
const unit = (code: string, parent?: string) => ({
  unit: code,
  name: code,
  holdsReviews: true,
  from: '2020-01-01' as const,
  ...(parent === undefined ? {} : { parent }),
})

const organisation: Organisation = {
  units: [unit('WE'), unit('WE-1', 'WE'), unit('WK')],
  people: [
    ...ROLES.map(role => person(`a ${role}`)),
    person('head', 'WE'),
    person('clerk', 'WE'),
    person('inner clerk', 'WE-1'),
    person('other clerk', 'WK'),
    person('deputy', 'WK'),
    person('gone', 'WE', false),
  ],
  holdings: [
    ...ROLES.map(role => holding(`a ${role}`, role)),
    holding('head', 'head-of-unit', { kind: 'unit', id: 'WE' }),
  ],
  absences: [{ person: 'head', deputy: 'deputy', from: '2026-11-20', until: '2026-11-30' }],
  minutesReaders: [],
}

const edition = (more: Partial<Edition> = {}): Edition => ({
  key: 'key',
  document: 'document',
  title: 'Document',
  inForceFrom: '2026-01-01',
  folder: '',
  addedAt: '2026-01-01T08:00:00.000Z',
  ...more,
})
const readers = (one: Edition): string[] =>
  organisation.people.filter(({ id }) => mayReadEdition(organisation, id, one, TODAY)).map(({ id }) => id)

describe('who may read a document', () => {
  it('is every employee where nothing else is said, and nobody who has left', () =>
    expect(readers(edition())).toEqual(organisation.people.map(one => one.id).filter(id => id !== 'gone')))

  it('is a unit with its inner units, its head, who stands in for the head, and the quality representative', () =>
    expect(readers(edition({ access: 'komórka: WE' })).sort()).toEqual(
      ['a quality-representative', 'clerk', 'deputy', 'head', 'inner clerk'].sort(),
    ))

  it('is the unit whose folder it lies in', () =>
    expect(readers(edition({ folder: 'WE/Instrukcje' }))).toEqual(readers(edition({ access: 'unit: WE' }))))

  it.each(ROLES)('is %s and who keeps documents, when it is for that role alone', role =>
    expect(new Set(readers(edition({ access: `role: ${role}` })))).toEqual(
      new Set([
        `a ${role}`,
        'a quality-representative',
        ...(role === 'head-of-unit' ? ['head', 'deputy'] : []),
      ]),
    ),
  )

  it('for documents of the ISMS is the data protection officer and the heads of security areas', () =>
    expect(readers(edition({ folder: 'SZBI/Procedury' })).sort()).toEqual([
      'a data-protection-officer',
      'a head-of-security-area',
    ]))

  it('is a named person', () =>
    expect(readers(edition({ access: 'osoba: other clerk; osoba: clerk' })).sort()).toEqual([
      'a quality-representative',
      'clerk',
      'other clerk',
    ]))

  it('is nobody but its keeper when the column cannot be understood', () => {
    expect(parseAccess('wszyscy święci; rola: papież')).toEqual([])
    expect(readers(edition({ access: 'rola: papież' }))).toEqual(['a quality-representative'])
  })
})

describe('who keeps documents', () => {
  it('is the data protection officer for those of the ISMS, else the quality representative', () => {
    const keepers = (folder: string) =>
      organisation.people
        .filter(({ id }) => mayKeepEdition(organisation, id, edition({ folder }), TODAY))
        .map(({ id }) => id)
    expect(keepers('SZBI')).toEqual(['a data-protection-officer'])
    expect(keepers('Procedury')).toEqual(['a quality-representative'])
    expect(organisation.people.filter(({ id }) => keepsDocuments(organisation, id, TODAY))).toHaveLength(2)
  })
})
