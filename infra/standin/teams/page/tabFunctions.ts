import type { ChatPerson } from '../chatEntry.ts'
import type { PageSetup } from '../pageSetup.ts'
import { api } from './api.ts'
import { deepLinkTo, openAddress } from './deepLink.ts'
import { type AppPage, isAppPage, type Place } from './place.ts'
import type { Settings } from './settings.ts'
import { type HostFunctions, initializeAnswer } from './teamsHost.ts'

/** What the page does when the tab asks for something that shows. */
export interface TabEvents {
  loaded(): void
  failed(reason: string): void
  wantsBack(wants: boolean): void
  share(link: string): void
  go(place: Place): void
}

interface Scene {
  setup: PageSetup
  settings(): Settings
  person: ChatPerson
  page: AppPage
  subPage: string
  sessionId: string
}

/** What the tab wants proven with the token. */
const claimsIn = (given: unknown): string => (Array.isArray(given) ? given.map(text).join(' ') : '')

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The host functions that a personal tab may call (teams-js 2.58), with the context as Teams for web gives it. */
export function tabFunctions(scene: Scene, events: TabEvents): HostFunctions {
  const { setup, person } = scene
  const navigate = (wish: unknown): unknown[] => {
    const { appId, pageId, subPageId } = (wish ?? {}) as Record<string, unknown>
    if (appId !== undefined && text(appId).toLowerCase() !== setup.appId.toLowerCase())
      return [false, 'App not found']
    const page = text(pageId)
    if (!isAppPage(page)) return [false, 'Page not found']
    events.go({ at: 'tab', personId: person.id, page, subPage: text(subPageId) })
    return [true]
  }
  const withSdkError = (answer: unknown[]): unknown[] =>
    answer[0] === true ? [null, true] : [{ errorCode: 404, message: answer[1] }]
  const finished = () => events.loaded()
  const failed = (args: unknown[]) => events.failed(args.map(text).filter(Boolean).join(': '))
  const quiet = (work: () => void): undefined => {
    work()
    return undefined
  }
  return {
    initialize: initializeAnswer,
    getContext: () => [
      {
        appId: setup.appId,
        appSessionId: scene.sessionId,
        entityId: scene.page,
        subEntityId: scene.subPage,
        frameContext: 'content',
        hostClientType: 'web',
        hostName: 'Teams',
        isFullScreen: false,
        isMultiWindow: false,
        locale: scene.settings().language === 'pl' ? 'pl-pl' : 'en-gb',
        loginHint: person.userPrincipalName,
        ringId: 'general',
        sessionId: scene.sessionId,
        theme: scene.settings().theme,
        tid: setup.tenantId,
        userDisplayName: person.name,
        userObjectId: person.id,
        userPrincipalName: person.userPrincipalName,
      },
    ],
    'authentication.getAuthToken': async args => {
      if (scene.settings().signIn === 'fails') return [false, 'resourceRequiresConsent']
      try {
        return [true, (await api.token(person.id, claimsIn(args[1]))).token]
      } catch (fault) {
        return [false, String(fault)]
      }
    },
    'appInitialization.appLoaded': () => quiet(finished),
    'appInitialization.success': () => quiet(finished),
    'appInitialization.failure': args => quiet(() => failed(args)),
    'appInitialization.expectedFailure': args => quiet(() => failed(args)),
    registerHandler: args => quiet(() => args[0] === 'backButton' && events.wantsBack(true)),
    navigateBack: () => {
      history.back()
      return [true]
    },
    executeDeepLink: args => {
      openAddress(text(args[0]), setup.appId, person.id, events.go)
      return [true]
    },
    'pages.navigateToApp': args => navigate(args[0]),
    'pages.currentApp.navigateTo': args => withSdkError(navigate(args[0])),
    'pages.currentApp.navigateToDefaultPage': () => withSdkError(navigate({ pageId: 'mine' })),
    shareDeepLink: args =>
      quiet(() => events.share(deepLinkTo(setup.appId, scene.page, text(args[0]), text(args[1])))),
    returnFocus: () => quiet(() => document.querySelector<HTMLElement>('.rail [aria-current]')?.focus()),
  }
}
