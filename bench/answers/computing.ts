/** Starts to count; the function that comes back tells the milliseconds that this process has computed since. On a machine
 * with other work that is less than the time that has passed, and what would pass on a machine of its own. */
export function computing(): () => number {
  const since = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(since)
    return (user + system) / 1_000
  }
}
