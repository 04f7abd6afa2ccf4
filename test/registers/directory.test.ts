import { expect, it } from 'vitest'
import { readDirectory } from '../../api/registers/directory.ts'
import { openGraph } from '../../api/registers/graph/graph.ts'
import { aPerson, aStandin } from '../infra/standin/aStandin.ts'
import { settingsOf } from './anOffice.ts'

it('reads everybody from the directory, over several pages, blocked accounts as inactive', async () => {
  const people = Array.from({ length: 1_200 }, (_, turn) => aPerson({ accountEnabled: turn % 100 !== 0 }))
  const standin = await aStandin({ directory: people })
  const read = await readDirectory(openGraph(settingsOf(standin)))
  expect(read).toHaveLength(1_200)
  expect(read.filter(({ active }) => !active)).toHaveLength(12)
  const first = people[1]!
  expect(read.find(({ id }) => id === first.id)).toEqual({
    id: first.id,
    name: first.displayName,
    jobTitle: first.jobTitle,
    department: first.department,
    mail: first.mail,
    active: true,
  })
})
