import { createServer } from 'node:net'

/** Whether the port can be listened on, on the loopback address. */
export const isPortFree = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })

/** The first free port from the one wished for on, besides those taken already. */
export async function freePortFrom(wished: number, taken: readonly number[] = []): Promise<number> {
  for (let port = wished; port < wished + 200; port++)
    if (!taken.includes(port) && (await isPortFree(port))) return port
  throw new Error(`No port from ${wished} to ${wished + 199} is free.`)
}
