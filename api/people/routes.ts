import { z } from 'zod'
import { maySeeUndelivered } from '../domain/access/reviewAccess.ts'
import { personOf, rolesOn } from '../domain/organisation/organisation.ts'
import { accepted, refused } from '../domain/outcome.ts'
import { lastingJson, type Route, route } from '../http/route.ts'
import { heldRole, named } from '../http/shapes.ts'
import { findPeople } from './findPeople.ts'

const me = named(
  'Me',
  z.object({
    id: z.string(),
    name: z.string(),
    jobTitle: z.string(),
    language: z.enum(['pl', 'en']),
    roles: z.array(heldRole),
    may: z.object({ seeUndelivered: z.boolean() }),
  }),
)

const foundPeople = named(
  'FoundPeople',
  z.object({
    people: z.array(z.object({ id: z.string(), name: z.string(), jobTitle: z.string() })),
  }),
)

export const peopleRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/people',
    operation: 'people',
    summary: {
      pl: 'Osoby pracujące w urzędzie, według początków słów imienia, nazwiska lub funkcji',
      en: 'People who work for the office, by the beginnings of words of name or function',
    },
    access: 'signed-in',
    query: z.object({ find: z.string().min(2).max(100) }),
    answer: lastingJson(foundPeople),
    refusals: [],
    handle: ({ suite, viewer }, { query }) => accepted({ people: findPeople(suite, viewer, query.find) }),
  }),
  route({
    method: 'GET',
    path: '/api/me',
    operation: 'me',
    summary: {
      pl: 'Osoba zalogowana, jej role i zastępstwa',
      en: 'The signed-in person, with roles held and stood in for',
    },
    access: 'signed-in',
    answer: lastingJson(me),
    refusals: ['person-unknown'],
    handle({ suite, viewer }) {
      const { organisation } = suite.office()
      const today = suite.today()
      const person = personOf(organisation, viewer)
      if (!person) return refused('person-unknown')
      const nameOf = (id: string): string => personOf(organisation, id)?.name ?? id
      return accepted({
        id: person.id,
        name: person.name,
        jobTitle: person.jobTitle,
        language: person.language,
        roles: rolesOn(organisation, viewer, today).map(({ role, scope, person: holder }) => ({
          role,
          scope,
          ...(holder === viewer ? {} : { standsInFor: nameOf(holder) }),
        })),
        may: { seeUndelivered: maySeeUndelivered(organisation, viewer, today) },
      })
    },
  }),
]
