import type { Graph, GraphAnswer } from '../graph/graph.ts'
import { failureOf, graphBatch } from '../graph/graphBatch.ts'
import { GraphFailure } from '../graph/graphFailure.ts'
import { query } from '../graph/odata.ts'
import { fieldsExpansion, type ListItem } from '../listItem.ts'
import type { CopyRound, ListCopy } from './listCopy.ts'

export interface DeltaPage {
  value: ListItem[]
  '@odata.nextLink'?: string
  '@odata.deltaLink'?: string
}

/** Where the next reading of a list's changes begins: nothing yet, or the link that the last one ended with. */
export interface ChangesFrom {
  link: string | undefined
}

const LARGEST_PAGE = 5_000
/** Graph may answer "gone" again while it is being reorganised; more often than this is a fault. */
const MOST_RESTARTS = 3
/** Pages without a row in a row; SharePoint may answer some, more than this will never end. */
const MOST_EMPTY_PAGES = 100

/** SharePoint kept answering pages of changes without a row and without an end. */
export class EndlessChanges extends Error {
  override readonly name = 'EndlessChanges'
  constructor(list: string) {
    super(`The changes of ${list} did not end after ${MOST_EMPTY_PAGES} pages without a row`)
  }
}

/** Address of the reading that enumerates the whole list. */
const wholeListPath = (listPath: string, copy: ListCopy): string =>
  `${listPath}/items/delta${query({ $top: LARGEST_PAGE, $expand: fieldsExpansion(copy.declaration) })}`

/**
 * Reads a list's changes to the end and applies them to the copy at once; answers the keys of changed rows.
 * `first` is a page already read for `from.link`, or the refusal it met. A dead link (410, in any of its forms)
 * leads to a full enumeration and a full comparison. On failure nothing is applied and the link stays. Throws
 * EndlessChanges when pages without a row do not come to an end.
 */
export async function readChanges(
  graph: Graph,
  listPath: string,
  copy: ListCopy,
  from: ChangesFrom,
  round: CopyRound,
  first?: DeltaPage | GraphFailure,
): Promise<string[]> {
  let whole = from.link === undefined
  let next: string | undefined = from.link ?? wholeListPath(listPath, copy)
  let restarts = 0
  let emptyPages = 0
  let given = first
  try {
    while (next !== undefined) {
      let page: DeltaPage
      try {
        if (given instanceof GraphFailure) throw given
        const answer: GraphAnswer<DeltaPage> | { body: DeltaPage } = given
          ? { body: given }
          : await graph.call<DeltaPage>({ method: 'GET', path: next })
        page = answer.body
      } catch (fault) {
        if (!(fault instanceof GraphFailure) || fault.status !== 410 || ++restarts > MOST_RESTARTS)
          throw fault
        round.restart()
        whole = true
        next = fault.location === undefined ? wholeListPath(listPath, copy) : graph.pathOf(fault.location)
        continue
      } finally {
        given = undefined
      }
      round.collect(page.value)
      emptyPages = page.value.length === 0 ? emptyPages + 1 : 0
      if (emptyPages > MOST_EMPTY_PAGES) throw new EndlessChanges(copy.declaration.list)
      const deltaLink = page['@odata.deltaLink']
      if (deltaLink !== undefined) from.link = graph.pathOf(deltaLink)
      const nextLink: string | undefined = deltaLink === undefined ? page['@odata.nextLink'] : undefined
      if (deltaLink === undefined && nextLink === undefined)
        throw new Error(`The changes of ${copy.declaration.list} ended without a link to the next ones`)
      next = nextLink === undefined ? undefined : graph.pathOf(nextLink)
    }
    return round.commit(whole)
  } catch (fault) {
    round.abandon()
    throw fault
  }
}

/** A list that stays throttled this long, in milliseconds, waits for the next turn and does not hold up the others. */
const BATCH_PATIENCE = 2_000

/** One batch asks for the changes after each link at once; most answer an empty page. Failures stand in their place. */
export async function askTogether(graph: Graph, links: readonly string[]): Promise<(DeltaPage | Error)[]> {
  try {
    const questions = links.map(path => ({ method: 'GET' as const, path }))
    const answers = await graphBatch(graph, questions, BATCH_PATIENCE)
    return answers.map(answer =>
      answer.status < 300 ? (answer.body as DeltaPage) : failureOf('read changes', answer),
    )
  } catch (error) {
    return links.map(() => error as Error)
  }
}
