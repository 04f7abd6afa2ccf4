import { app, authentication, pages } from '@microsoft/teams-js'

export type ThemeName = 'default' | 'dark' | 'contrast'

/** What Teams says of itself and its user when the tab opens. */
export interface TeamsContext {
  readonly theme: ThemeName
  /** BCP 47 as Teams writes it, 'pl-pl'. */
  readonly locale: string
  readonly userId: string
  readonly page: string
  readonly subPage: string
}

export interface Teams {
  readonly context: TeamsContext
  /** A token for the suite's own API; `fresh` refuses one that was answered before. Rejects with Teams' reason. */
  token(fresh?: boolean): Promise<string>
  /**
   * Has the person prove what Entra asks for, in a window of its own; tokens say so from then on. Rejects with Teams'
   * reason.
   * @param claims the challenge as the server handed it on, unchanged.
   */
  prove(claims: string): Promise<void>
  onTheme(listener: (theme: ThemeName) => void): void
  /** The listener answers whether the tab itself went back; Teams leaves the tab when it did not. */
  onBack(listener: () => boolean): void
  /** Another tab of the app, or another place in this one. */
  goTo(page: string, subPage: string): Promise<void>
  share(subPage: string, label: string): void
  openLink(address: string): Promise<void>
  shown(): void
  failed(message: string): void
}

const PATIENCE_MS = 8_000
const REFRESH_BEFORE_MS = 120_000

const themeOf = (name: string | undefined): ThemeName =>
  name === 'dark' || name === 'contrast' ? name : 'default'

/**
 * Connects to the Teams around the tab. Rejects when no Teams answers in time: its own limit is a minute, which
 * is too long to look at an empty page.
 * @param hostOrigins origins besides Teams' own that may frame the tab.
 */
export async function openTeams(hostOrigins: readonly string[]): Promise<Teams> {
  await inTime(app.initialize([...hostOrigins]))
  const context = await inTime(app.getContext())
  app.notifyAppLoaded()
  const { token, prove } = tokenKeeper()
  return {
    context: {
      theme: themeOf(context.app.theme),
      locale: context.app.locale,
      userId: context.user?.id ?? '',
      page: context.page.id,
      subPage: context.page.subPageId ?? '',
    },
    token,
    prove,
    onTheme: listener => app.registerOnThemeChangeHandler(theme => listener(themeOf(theme))),
    onBack: listener => {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(listener)
    },
    async goTo(pageId, subPageId) {
      if (!pages.currentApp.isSupported()) throw new Error('Teams cannot change tabs here')
      await pages.currentApp.navigateTo({ pageId, subPageId })
    },
    share: (subPageId, subPageLabel) => pages.shareDeepLink({ subPageId, subPageLabel }),
    openLink: address => app.openLink(address),
    shown: () => app.notifySuccess(),
    failed: message => app.notifyFailure({ reason: app.FailedReason.Other, message }),
  }
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return Promise.race([
    work,
    new Promise<never>((_, refuse) => {
      setTimeout(() => refuse(new Error('Teams did not answer')), PATIENCE_MS)
    }),
  ])
}

/** Keeps a token until shortly before its end. Its lifetime is counted from now: clocks of machines differ. */
function tokenKeeper(): Pick<Teams, 'token' | 'prove'> {
  let held: { token: Promise<string>; until: number } | undefined

  function ask(claims?: string): Promise<string> {
    const wish = claims === undefined ? undefined : { claims: [claims], silent: false }
    const asked = { token: authentication.getAuthToken(wish), until: Number.POSITIVE_INFINITY }
    held = asked
    asked.token.then(
      token => {
        asked.until = Date.now() + lifetimeOf(token) - REFRESH_BEFORE_MS
      },
      () => {
        if (held === asked) held = undefined
      },
    )
    return asked.token
  }

  return {
    token: (fresh = false) => (held && !fresh && Date.now() < held.until ? held.token : ask()),
    prove: async claims => void (await ask(claims)),
  }
}

function lifetimeOf(token: string): number {
  const body = token.split('.')[1] ?? ''
  const claims = JSON.parse(atob(body.replace(/-/g, '+').replace(/_/g, '/'))) as {
    exp?: number
    iat?: number
  }
  return ((claims.exp ?? 0) - (claims.iat ?? 0)) * 1_000
}
