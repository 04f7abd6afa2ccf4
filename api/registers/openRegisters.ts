import type { Instant } from '../domain/calendar/officeTime.ts'
import { activityFeed } from './activityFeed.ts'
import { appInstallation } from './appInstallation.ts'
import type { Declaration } from './declaration.ts'
import { askDependencies } from './dependencies.ts'
import { readDirectory } from './directory.ts'
import { type Graph, openGraph } from './graph/graph.ts'
import type { GraphSettings } from './graph/graphSettings.ts'
import { atPriority } from './graph/priority.ts'
import { documentsLibrary } from './libraries/documentsLibrary.ts'
import { incidentsLibrary } from './libraries/incidentsLibrary.ts'
import { minutesLibrary } from './libraries/minutesLibrary.ts'
import { sharepointLibrary } from './libraries/sharepointLibrary.ts'
import { watchedLibrary } from './libraries/watchedLibrary.ts'
import type { AnyRow, UnreadableRow } from './listItem.ts'
import { type SignalRow, signals as signalsDeclaration } from './lists/signals.ts'
import { trail as trailDeclaration } from './lists/trail.ts'
import {
  type ChangeNotifications,
  type NotificationSettings,
  openChangeNotifications,
} from './memory/changeNotifications.ts'
import { listCopy } from './memory/listCopy.ts'
import { type MemoryEvent, openMemory } from './memory/memory.ts'
import { openSignals } from './memory/signals.ts'
import type { SubscriptionsEvent } from './memory/subscriptions.ts'
import { openPermissions } from './permissions/openPermissions.ts'
import type { PlaceName } from './permissions/sitePermissions.ts'
import type { Register } from './register.ts'
import { declarations, type RegisterName, type Registers } from './registers.ts'
import { sharepointRegister } from './sharepointRegister.ts'
import { type SiteList, siteLists, sitePath } from './siteLists.ts'
import { openTrail, type TrailEvent } from './trail/openTrail.ts'
import { trailAnchors } from './trail/trailAnchors.ts'
import { trailedRegister } from './trail/trailedRegister.ts'
import { untilAnswered, type WaitingEvent } from './untilAnswered.ts'

export type RegistersEvent =
  | MemoryEvent
  | SubscriptionsEvent
  | TrailEvent
  | WaitingEvent
  | { readonly event: 'registers-open'; readonly rows: number; readonly milliseconds: number }
  | {
      readonly event: 'row-unreadable'
      readonly register: string
      readonly item: string
      readonly column: string
    }

export interface RegistersOptions {
  /** Settings, or Graph already open: a process should open it once, since all traffic shares one allowance. */
  readonly graph: GraphSettings | Graph
  /** Site id 'host,guid,guid', or its address 'host:/sites/name'. */
  readonly site: string
  /** The office's clock, for freshness and for the moment of a change. */
  readonly clock: () => Instant
  /** Name of this instance; kept with each row that it writes. */
  readonly instance: string
  /** Seconds between two readings of changes; 15 unless given. */
  readonly syncEverySeconds?: number
  /** Seconds between two questions for what other instances have written, while there are others; 1 unless given. */
  readonly signalEverySeconds?: number
  /** The registers as another version of the program declares them; this version's own unless given. */
  readonly declared?: Readonly<Record<RegisterName, Declaration>>
  /** Where SharePoint can tell of changes; left out where it cannot reach this program. */
  readonly notifications?: NotificationSettings
  /** Seconds for which writes are gathered before they go into the trail; without it there is none. */
  readonly trailEverySeconds?: number
  /** Id of the app in the catalogue of Teams, to install it for people who owe something; not done without it. */
  readonly catalogApp?: string
  readonly log: (event: RegistersEvent) => void
  /** Stops waiting for SharePoint at start. */
  readonly signal?: AbortSignal
}

/** A list is missing or older than this program: provisioning has to run first. */
export class ListsNotReady extends Error {
  override readonly name = 'ListsNotReady'
  readonly lists: readonly string[]
  constructor(lists: readonly string[]) {
    super(`Provision the site first; missing or outdated: ${lists.join(', ')}`)
    this.lists = lists
  }
}

/**
 * Opens every register and the library: resolves once all rows are in memory. While SharePoint cannot be reached it
 * waits, says so by `log`, and tries again. Throws ListsNotReady before provisioning, and GraphFailure or
 * SignInFailed when access is refused, which waiting would not mend.
 */
export async function openRegisters(options: RegistersOptions): Promise<Registers> {
  const startedAt = performance.now()
  const { clock, log, signal } = options
  const graph = 'call' in options.graph ? options.graph : openGraph(options.graph)

  const patiently = untilAnswered(graph, event => log(event), signal)

  const site = await patiently(() => sitePath(graph, options.site))
  const found = await patiently(() => siteLists(graph, site))
  const registersDeclared: Readonly<Record<string, Declaration>> = options.declared ?? declarations
  const declared = [
    ...Object.values(registersDeclared),
    signalsDeclaration,
    trailDeclaration,
    minutesLibrary,
    documentsLibrary,
    incidentsLibrary,
    trailAnchors,
  ]
  const unready = declared.filter(({ list, version }) => (found.get(list)?.version ?? 0) < version)
  if (unready.length > 0) throw new ListsNotReady(unready.map(({ list }) => list))
  const listOf = ({ list }: { list: string }): SiteList => found.get(list)!

  const unreadable = (declaration: Declaration) => (fault: UnreadableRow) =>
    log({ event: 'row-unreadable', register: declaration.name, item: fault.item, column: fault.column })
  const lists = Object.values<Declaration>({ ...registersDeclared, signals: signalsDeclaration }).map(
    declaration => ({
      name: declaration.name,
      declaration,
      path: listOf(declaration).path,
      copy: listCopy(declaration, unreadable(declaration)),
      internal: declaration.name === signalsDeclaration.name,
    }),
  )
  const memory = openMemory({ graph, lists, clock, log, everySeconds: options.syncEverySeconds ?? 15 })
  await patiently(() => memory.fill())

  let raise: (register: string) => void = () => undefined
  const registers = new Map<string, Register<AnyRow>>(
    lists.map(({ name, declaration, path, copy }) => [
      name,
      sharepointRegister({
        graph,
        declaration,
        listPath: path,
        copy,
        instance: options.instance,
        changed: keys => memory.changed(name, keys),
        wrote: () => raise(name),
      }),
    ]),
  )
  const signals = await patiently(() =>
    openSignals({
      register: registers.get('signals') as unknown as Register<SignalRow>,
      instance: options.instance,
      everySeconds: options.signalEverySeconds ?? 1,
      listen: () => memory.sync(['signals']),
      heard: names => memory.wake(names),
      onChange: listener => memory.onChange(listener),
    }),
  )
  const trail =
    options.trailEverySeconds === undefined
      ? undefined
      : openTrail({
          graph,
          listPath: listOf(trailDeclaration).path,
          anchors: sharepointLibrary(graph, listOf(trailAnchors).path),
          instance: options.instance,
          clock,
          everySeconds: options.trailEverySeconds,
          log,
        })
  if (trail)
    for (const { name, declaration } of lists)
      if (name !== 'signals')
        registers.set(name, trailedRegister(registers.get(name)!, declaration, trail, clock))
  raise = name => void (name !== 'signals' && signals.raise(name))
  registers.delete('signals')

  const permissions = openPermissions({
    graph,
    site,
    lists: declared.map(one => ({ name: one.name as PlaceName, list: listOf(one) })),
  })
  const watched = watchedLibrary(graph, listOf(documentsLibrary).path)

  /** What somebody changed past the suite was told to this instance alone: the others hear of it from here. */
  async function readNotified(names: readonly string[]) {
    const changed = new Set<string>()
    const stop = memory.onChange(({ register }) => void changed.add(register))
    try {
      await atPriority('background', () => memory.sync(names))
    } finally {
      stop()
    }
    for (const name of names) if (changed.has(name)) signals.raise(name)
    if (names.includes(documentsLibrary.name)) watched.told()
  }
  const notifications: ChangeNotifications = openChangeNotifications({
    graph,
    lists: [
      ...lists.filter(({ internal }) => !internal),
      { name: documentsLibrary.name, path: listOf(documentsLibrary).path },
    ],
    settings: options.notifications,
    clock,
    read: readNotified,
    log,
  })
  const rows = lists.reduce((sum, { copy }) => sum + copy.rows().length, 0)
  log({ event: 'registers-open', rows, milliseconds: Math.round(performance.now() - startedAt) })
  // The types of rows come from the declarations by name; the registers were made from the same declarations.
  return {
    ...(Object.fromEntries(registers) as unknown as { [Name in RegisterName]: Registers[Name] }),
    minutesLibrary: sharepointLibrary(graph, listOf(minutesLibrary).path, permissions.folderMade),
    permissions,
    dependencies: () => askDependencies(graph, site, declared),
    documentsLibrary: watched,
    incidentsLibrary: sharepointLibrary(graph, listOf(incidentsLibrary).path),
    activityFeed: activityFeed(graph),
    appInstallation: appInstallation(graph, options.catalogApp),
    directory: () => readDirectory(graph),
    revision: () => memory.revision(),
    freshness: () => memory.freshness(),
    onChange: listener =>
      memory.onChange(change => {
        if (change.register !== 'signals') listener({ ...change, register: change.register as RegisterName })
      }),
    sync: () => memory.sync(),
    wake: () => memory.wake(),
    notified: messages => notifications.take(messages),
    notifications: () => notifications.state(),
    load: () => graph.load(),
    trailed: async () => trail?.settled(),
    async close() {
      await trail?.close()
      notifications.close()
      await signals.close()
      await memory.close()
    },
  }
}
