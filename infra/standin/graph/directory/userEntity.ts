import type { DirectoryPerson } from '../../directory.ts'

/** What a user shows without $select. */
export const USER_PROPERTIES = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
]

export const userEntity = (person: DirectoryPerson) => ({
  businessPhones: [],
  displayName: person.displayName,
  givenName: person.givenName,
  jobTitle: person.jobTitle || null,
  mail: person.mail,
  mobilePhone: null,
  officeLocation: null,
  preferredLanguage: 'pl-PL',
  surname: person.surname,
  userPrincipalName: person.userPrincipalName,
  id: person.id,
  accountEnabled: person.accountEnabled,
  department: person.department || null,
  userType: 'Member',
  mailNickname: person.mail.split('@')[0],
})
