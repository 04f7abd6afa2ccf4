import type { DirectoryPerson } from '../standin/directory.ts'
import { sampleId, samplePeople } from './samplePeople.ts'

/** What Teams shows beside each sample person, so that nobody takes them for real ones. */
const MARK = 'osoba przykładowa'

/** The sample people as the stand-in's Entra knows them. */
export const sampleDirectory = (): DirectoryPerson[] =>
  samplePeople.map(({ id, name, department, mail, manager, left }) => {
    const [givenName = name, ...rest] = name.split(' ')
    return {
      id,
      displayName: name,
      givenName,
      surname: rest.join(' ') || name,
      userPrincipalName: mail,
      mail,
      jobTitle: MARK,
      department,
      accountEnabled: !left,
      ...(manager === undefined ? {} : { managerId: sampleId(manager) }),
    }
  })
