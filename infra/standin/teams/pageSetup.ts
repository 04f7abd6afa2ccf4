/** What the Teams page must know of the stand-in; answered by `GET /teams/setup`. */
export interface PageSetup {
  appId: string
  tenantId: string
  /** Address of the tab with any page chosen, `.../tab/?page=mine`; absent while the suite is not running. */
  tabUrl?: string
}
