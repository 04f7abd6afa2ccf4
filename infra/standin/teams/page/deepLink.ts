import { type AppPage, isAppPage, type Place } from './place.ts'

const ENTITY = /^https:\/\/teams\.(?:microsoft|cloud\.microsoft)(?:\.com)?\/l\/entity\/([^/?]+)\/([^/?]+)/

/** The page of our own app that a Teams deep link means; undefined for other addresses and other apps. */
function pageOfDeepLink(url: string, appId: string): { page: AppPage; subPage: string } | undefined {
  const [, linkApp, page] = ENTITY.exec(url) ?? []
  if (linkApp === undefined || decodeURIComponent(linkApp).toLowerCase() !== appId.toLowerCase())
    return undefined
  if (!isAppPage(page)) return undefined
  try {
    const context = new URL(url).searchParams.get('context')
    const { subEntityId, subPageId } = JSON.parse(context ?? '{}') as Record<string, unknown>
    return { page, subPage: String(subEntityId ?? subPageId ?? '') }
  } catch {
    return { page, subPage: '' }
  }
}

/** What `pages.shareDeepLink` puts into the clipboard in Teams. */
export function deepLinkTo(appId: string, page: AppPage, subPage: string, label: string): string {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: subPage }))
  const named = label ? `label=${encodeURIComponent(label)}&` : ''
  return `https://teams.microsoft.com/l/entity/${appId}/${page}?${named}context=${context}`
}

/** Opens a link as Teams does: deep links to the app in the frame, everything else in a new window. */
export function openAddress(url: string, appId: string, personId: string, go: (place: Place) => void): void {
  const target = pageOfDeepLink(url, appId)
  if (target) go({ at: 'tab', personId, ...target })
  else if (/^https?:/i.test(url)) window.open(url, '_blank', 'noopener')
}
