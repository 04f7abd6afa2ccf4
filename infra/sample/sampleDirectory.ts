import type { DirectoryPerson } from '../standin/directory.ts'
import { sampleId, samplePeople } from './samplePeople.ts'

/** What a person switcher shows beside each sample person, so that nobody takes them for real ones. */
const MARK = 'dane przykładowe'

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
      jobTitle: name,
      department: `${department} (${MARK})`,
      accountEnabled: !left,
      ...(manager === undefined ? {} : { managerId: sampleId(manager) }),
    }
  })
