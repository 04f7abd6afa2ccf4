import type { Graph } from './graph/graph.ts'
import { GraphFailure } from './graph/graphFailure.ts'
import { segment } from './graph/odata.ts'
import { SharePointUnavailable } from './register.ts'

/** A line in the activity feed of Teams, which also rings on the phone. */
export interface FeedNote {
  /** Said on locked screens: a number and a kind, never what happened. */
  readonly preview: string
  readonly topic: string
  /** Where a press on it leads, `https://teams.microsoft.com/l/…`. */
  readonly link: string
}

export interface ActivityFeed {
  /** Whether Teams took the note; false when the app is not installed for the person or Teams did not answer. */
  notify(person: string, note: FeedNote): Promise<boolean>
}

/**
 * The activity feed through Graph, with the reserved type that takes free text.
 * Source: the Graph page on userteamwork: sendActivityNotification.
 */
export const activityFeed = (graph: Graph): ActivityFeed => ({
  async notify(person, { preview, topic, link }) {
    try {
      await graph.call({
        method: 'POST',
        path: `/users/${segment(person)}/teamwork/sendActivityNotification`,
        body: {
          topic: { source: 'text', value: topic, webUrl: link },
          activityType: 'systemDefault',
          previewText: { content: preview },
          templateParameters: [{ name: 'systemDefaultText', value: preview }],
        },
      })
      return true
    } catch (fault) {
      if (fault instanceof GraphFailure || fault instanceof SharePointUnavailable) return false
      throw fault
    }
  },
})
