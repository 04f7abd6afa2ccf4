import type { Api } from '../api.ts'

/** Fetches a file that only a signed-in reader gets, and hands it to the browser under a name. */
export async function saveFile(api: Api, path: string, name: string): Promise<void> {
  const url = URL.createObjectURL(await api.file(path))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  // The browser takes the bytes after the click; freeing them at once would cut it short.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
