import type { Graph } from './graph/graph.ts'
import { query } from './graph/odata.ts'

/** Somebody with an account in the office's Entra. */
export interface DirectoryPerson {
  /** Object id in Entra, lower-case GUID. */
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly department: string
  /** E-mail, or the sign-in name for those who have none. */
  readonly mail: string
  /** False for accounts that are blocked: the person has left or is suspended. */
  readonly active: boolean
}

interface User {
  id: string
  displayName?: string | null
  jobTitle?: string | null
  department?: string | null
  mail?: string | null
  userPrincipalName?: string | null
  accountEnabled?: boolean | null
}

const SELECTED = 'id,displayName,jobTitle,department,mail,userPrincipalName,accountEnabled'

/**
 * Everybody in the directory, in pages of 999, the most that Graph gives; guests included, as Graph lists them.
 * Entra's reads are eventually consistent: somebody added a moment ago may be missing.
 */
export async function readDirectory(graph: Graph): Promise<DirectoryPerson[]> {
  const people: DirectoryPerson[] = []
  for await (const page of graph.pages<User>(`/users${query({ $select: SELECTED, $top: 999 })}`)) {
    for (const user of page) {
      people.push({
        id: user.id.toLowerCase(),
        name: user.displayName ?? user.userPrincipalName ?? user.id,
        jobTitle: user.jobTitle ?? '',
        department: user.department ?? '',
        mail: user.mail ?? user.userPrincipalName ?? '',
        active: user.accountEnabled !== false,
      })
    }
  }
  return people
}
