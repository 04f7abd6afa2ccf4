/** Windows of one kind of call in one chat: at most `count` in `milliseconds`. */
const SEND_WINDOWS = [
  { count: 7, milliseconds: 1_000 },
  { count: 8, milliseconds: 2_000 },
  { count: 60, milliseconds: 30_000 },
  { count: 1_800, milliseconds: 3_600_000 },
] as const

/** Counts what a bot sends into each chat, by Teams' limits per bot and thread (msteams-docs, rate-limit). */
export interface SendRates {
  /** Counts a call; the seconds to wait when it is one too many, undefined when it may go. `now` in real milliseconds. */
  take(chatId: string, now: number): number | undefined
}

export function sendRates(): SendRates {
  const sent = new Map<string, number[]>()
  return {
    take(chatId, now) {
      const times = (sent.get(chatId) ?? []).filter(time => time > now - 3_600_000)
      sent.set(chatId, times)
      for (const { count, milliseconds } of SEND_WINDOWS) {
        const inWindow = times.filter(time => time > now - milliseconds)
        const oldest = inWindow[0]
        if (inWindow.length >= count && oldest !== undefined)
          return Math.max(1, Math.ceil((oldest + milliseconds - now) / 1000))
      }
      times.push(now)
      return undefined
    },
  }
}
