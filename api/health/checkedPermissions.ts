import type { Instant } from '../domain/calendar/officeTime.ts'
import type { Suite } from '../suite.ts'
import type { PermissionsReport } from './lookAtHealth.ts'

/** What the last check of permissions found, and when. */
export interface Checked {
  readonly at: Instant
  readonly report: PermissionsReport
}

const kept = new WeakMap<Suite, Checked>()

/** The last check by this instance; undefined before the first. It costs a request for each folder: it is not made anew for each look. */
export const lastCheck = (suite: Suite): Checked | undefined => kept.get(suite)

/** Makes the permissions in SharePoint as declared, because somebody asked for it, and looks at them once more. */
export async function repairPermissions(suite: Suite): Promise<Checked> {
  const { organisation } = suite.office()
  const report = await suite.registers.permissions.repair(organisation, suite.today())
  if (report.state === 'checked')
    suite.log.info('permissions-repaired', { places: report.places, differences: report.drift.length })
  return checkPermissions(suite)
}

/** Compares the permissions in SharePoint with what is declared today, and keeps what it found. */
export async function checkPermissions(suite: Suite): Promise<Checked> {
  const { organisation } = suite.office()
  const report = await suite.registers.permissions.check(organisation, suite.today())
  const checked = { at: suite.now(), report }
  kept.set(suite, checked)
  if (report.state === 'checked' && report.drift.length > 0)
    suite.log.warn('permissions-drift', { places: report.places, differences: report.drift.length })
  return checked
}
