import { AsyncLocalStorage } from 'node:async_hooks'

/** What goes first when SharePoint is short of breath: alerts, then answers to people, reminders, the rest. */
export const PRIORITIES = ['alert', 'answer', 'reminder', 'background'] as const
export type Priority = (typeof PRIORITIES)[number]

const current = new AsyncLocalStorage<Priority>()

/** Runs the work, with everything it awaits, at this priority; without it, work counts as an answer to a person. */
export const atPriority = <T>(priority: Priority, work: () => T): T => current.run(priority, work)

/** The priority of what is being done now; an answer to a person unless told otherwise. */
export const currentPriority = (): Priority => current.getStore() ?? 'answer'
