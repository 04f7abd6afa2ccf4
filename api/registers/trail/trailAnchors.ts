import type { LibraryDeclaration } from '../libraries/minutesLibrary.ts'

/** A file a day and chain with the hash that the chain had come to; readers of the trail check against it. */
export const trailAnchors: LibraryDeclaration = {
  name: 'trailAnchors',
  list: 'SladKotwice',
  label: { pl: 'Kotwice śladu zmian', en: 'Anchors of the trail' },
  version: 1,
}
