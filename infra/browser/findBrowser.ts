import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** What a browser needs to run as root, in a container as well; loopback pages only are opened. */
export const BROWSER_ARGUMENTS: readonly string[] = ['--no-sandbox', '--disable-dev-shm-usage']

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Path of a Chromium, Chrome or Edge of this machine: BROWSER_PATH first, then the usual places. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.BROWSER_PATH) return runs(env.BROWSER_PATH) ? env.BROWSER_PATH : undefined
  const onPath = (env.PATH ?? '').split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name)))
  return [...onPath, ...NAMES.map(name => join('/usr/bin', name)), ...PLACES].find(runs)
}

const INSTALL_LIMIT_MS = 5 * 60_000

/**
 * A browser of this machine; where there is none and apt is at hand, Debian's chromium is installed. Undefined when
 * that is impossible: the reason is said by `say`.
 */
export function browserOfThisMachine(say: (line: string) => void): string | undefined {
  const found = findBrowser()
  if (found || process.env.BROWSER_PATH || process.platform !== 'linux') return found
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args]
    return spawnSync(command, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: INSTALL_LIMIT_MS,
      encoding: 'utf8',
    })
  }
  say("No browser on this machine: installing Debian's chromium.")
  apt('update', '-q')
  const installed = apt('install', '-yq', '--no-install-recommends', 'chromium')
  if (installed.status !== 0)
    say(
      `chromium could not be installed: ${installed.error?.message ?? installed.stderr.trim().split('\n').at(-1)}`,
    )
  return findBrowser()
}
