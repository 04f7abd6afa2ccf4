import { randomBytes } from 'node:crypto'

const guidBytes = (guid: string) => Buffer.from(guid.replaceAll('-', ''), 'hex')
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** `b!` and the ids of site collection, web and list, as SharePoint forms the id of a drive. */
export function newDriveId(siteId: string, listId: string): string {
  const [, collection, web] = siteId.split(',')
  return `b!${Buffer.concat([collection!, web!, listId].map(guidBytes)).toString('base64url')}`
}

/** 34 upper-case characters beginning with 01. */
export const newDriveItemId = () => `01${[...randomBytes(32)].map(byte => BASE32[byte % 32]).join('')}`
