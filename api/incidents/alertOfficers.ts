import { instantOf, millisecondsOf } from '../domain/calendar/officeTime.ts'
import { type AlertStep, alertsOf, type DueAlert, isChainStep } from '../domain/incidents/alertChain.ts'
import type { IncidentCase } from '../domain/incidents/incidentCase.ts'
import type { IncidentAlertRow } from '../registers/lists/incidentAlerts.ts'
import { Conflict, type Entry, KeyTaken } from '../registers/register.ts'
import type { Delivery } from '../reminders/messenger.ts'
import type { Suite } from '../suite.ts'
import { clockRules } from './clockRules.ts'
import type { IncidentAlert } from './incidentAlert.ts'
import { incidentCases } from './incidentCases.ts'

export interface AlertReport {
  readonly sent: number
  readonly undelivered: number
  /** Claimed by another instance in the meantime. */
  readonly elsewhere: number
}

type ClaimedAlert = { readonly due: DueAlert; readonly entry: Entry<IncidentAlertRow> }

/** Reports that come this soon after the last alert belong to the same wave and change its message. */
const WAVE_MS = 10 * 60_000
/** A claim whose instance stopped is taken over: an alert is better sent twice than not at all. */
const CLAIM_LASTS_MS = 60_000

/**
 * Sends every alert that is in force and was not sent yet, at any hour. Any instance may run it at any time: each
 * alert is claimed by a row with a unique key. Reports of a wave change the message that the person has not answered
 * yet, so that it counts them instead of a thousand messages coming in.
 * @param later takes what is left to do once the messages are out, so that the next report need not wait for it;
 * without it all of that is awaited.
 */
export async function alertOfficers(
  suite: Suite,
  later?: (work: Promise<void>) => void,
): Promise<AlertReport> {
  const report = { sent: 0, undelivered: 0, elsewhere: 0 }
  const due = dueAlerts(suite)
  await Promise.all(
    [...Map.groupBy(due, one => one.person)].map(async ([person, alerts]) => {
      const claimed = await claim(suite, alerts)
      report.elsewhere += alerts.length - claimed.length
      if (claimed.length === 0) return
      const counts = ({ due }: ClaimedAlert) => isChainStep(due.step) && !due.incident.report.exercise
      const wave = claimed.filter(counts)
      const single = claimed.filter(one => !counts(one)).map(one => [one])
      for (const together of wave.length > 0 ? [wave, ...single] : single) {
        const { delivery, rest } = await send(suite, person, together)
        if (later) later(rest())
        else await rest()
        report[delivery.delivered ? 'sent' : 'undelivered'] += together.length
      }
    }),
  )
  return report
}

function dueAlerts(suite: Suite): DueAlert[] {
  const { organisation, settings } = suite.office()
  const setting = {
    organisation,
    rules: clockRules(suite),
    now: suite.now(),
    today: suite.today(),
    afterMinutes: settings.incidentAlertEvery,
  }
  const { incidentAlerts } = suite.registers
  const stale = instantOf(millisecondsOf(setting.now) - CLAIM_LASTS_MS)
  const left = (key: string): boolean => {
    if (unsettledOf(suite).has(key)) return false
    const row = incidentAlerts.find(key)?.row
    return !row || (row.state === 'claimed' && row.claimedAt < stale)
  }
  return [...incidentCases(suite).values()]
    .flatMap(one => alertsOf(setting, one))
    .filter(one => left(one.key))
}

async function claim(suite: Suite, alerts: readonly DueAlert[]): Promise<ClaimedAlert[]> {
  const { incidentAlerts } = suite.registers
  const claimedNow = { claimedAt: suite.now(), claimedBy: suite.instance, state: 'claimed' as const }
  const [again, fresh] = [
    alerts.filter(one => incidentAlerts.find(one.key)),
    alerts.filter(one => !incidentAlerts.find(one.key)),
  ]
  const rows = fresh.map(({ key, incident, step, person }) => ({
    key,
    incident: incident.report.number,
    step,
    person,
    ...claimedNow,
  }))
  // One row goes by itself: Graph may throttle a batch and its members, one after the other.
  const added =
    rows.length === 1 ? [await addedAlone(incidentAlerts, rows[0]!)] : await incidentAlerts.addAll(rows)
  const taken = fresh.flatMap((due, at) => {
    const entry = added[at]
    return entry === undefined || entry instanceof KeyTaken ? [] : [{ due, entry }]
  })
  for (const due of again) {
    const entry = incidentAlerts.find(due.key)
    if (!entry) continue
    try {
      taken.push({
        due,
        entry: await incidentAlerts.save({ ...entry, row: { ...entry.row, ...claimedNow } }),
      })
    } catch (fault) {
      if (!(fault instanceof Conflict)) throw fault
    }
  }
  return taken
}

async function addedAlone(
  alerts: Suite['registers']['incidentAlerts'],
  row: IncidentAlertRow,
): Promise<Entry<IncidentAlertRow> | KeyTaken> {
  try {
    return await alerts.add(row)
  } catch (fault) {
    if (fault instanceof KeyTaken) return fault
    throw fault
  }
}

/** Brings the message; `rest` rings and writes down what became of it. */
async function send(
  suite: Suite,
  person: string,
  claimed: readonly ClaimedAlert[],
): Promise<{ delivery: Delivery; rest(): Promise<void> }> {
  const { step, clock, incident } = claimed[0]!.due
  const wave = isChainStep(step) && !incident.report.exercise ? waveOf(suite, person, step) : NO_WAVE
  const cases = newestFirst([...claimed.map(one => one.due.incident), ...wave.cases])
  const alert = { step, cases, ...(clock === undefined ? {} : { clock }) }
  const rewritten =
    wave.message === undefined ? undefined : await suite.messenger.alert(person, alert, wave.message)
  // A message that can no longer be changed was deleted or is too old: a new one is written.
  const delivery = rewritten?.delivered ? rewritten : await suite.messenger.alert(person, alert)
  const unsettled = unsettledOf(suite)
  for (const { due } of claimed) unsettled.set(due.key, delivery)
  return {
    delivery,
    async rest() {
      try {
        // A wave rings once: its later reports only change the message.
        const feed = rewritten?.delivered || step === 'closed' ? undefined : await ring(suite, person, alert)
        for (const { due, entry } of claimed) {
          await settle(suite, entry, delivery, feed)
          unsettled.delete(due.key)
        }
      } finally {
        for (const { due } of claimed) unsettled.delete(due.key)
      }
    },
  }
}

/** What became of messages by the keys of their alerts, while SharePoint is yet to take it in. */
const unsettledIn = new WeakMap<Suite['registers'], Map<string, Delivery>>()

function unsettledOf({ registers }: Suite): Map<string, Delivery> {
  const known = unsettledIn.get(registers) ?? new Map<string, Delivery>()
  unsettledIn.set(registers, known)
  return known
}

/** The alerts as their list has them, with the messages that are out already. */
export function alertRows(suite: Suite): readonly IncidentAlertRow[] {
  const unsettled = unsettledOf(suite)
  const rows = suite.registers.incidentAlerts.rows()
  if (unsettled.size === 0) return rows
  return rows.map(row => {
    const delivery = unsettled.get(row.key)
    return delivery?.delivered ? { ...row, state: 'sent' as const, message: delivery.message } : row
  })
}

const NO_WAVE: Wave = { cases: [] }

interface Wave {
  readonly message?: string
  readonly cases: IncidentCase[]
}

/** The person's last message of this step while it is fresh and something in it waits for an answer. */
function waveOf(suite: Suite, person: string, step: AlertStep): Wave {
  const since = instantOf(millisecondsOf(suite.now()) - WAVE_MS)
  const sent = alertRows(suite).filter(
    row => row.person === person && row.step === step && row.state === 'sent' && row.claimedAt >= since,
  )
  const last = sent.reduce<IncidentAlertRow | undefined>(
    (newest, row) => (newest && newest.claimedAt >= row.claimedAt ? newest : row),
    undefined,
  )
  if (last?.message === undefined) return { cases: [] }
  const cases = casesOfMessage(suite, person, last.message).filter(one => !one.report.exercise)
  return cases.some(one => !one.acknowledged) ? { message: last.message, cases } : { cases: [] }
}

/** The cases that a message to a person tells of. */
export function casesOfMessage(suite: Suite, person: string, message: string): IncidentCase[] {
  const cases = incidentCases(suite)
  return alertRows(suite)
    .filter(row => row.person === person && row.message === message)
    .map(row => cases.get(row.incident))
    .filter(one => one !== undefined)
}

export const newestFirst = (cases: readonly IncidentCase[]): IncidentCase[] =>
  [...new Map(cases.map(one => [one.report.number, one])).values()].sort((a, b) =>
    b.report.number.localeCompare(a.report.number),
  )

/** The second way to a person, tried whatever became of the first: it reaches who has blocked the chat. */
async function ring(suite: Suite, person: string, alert: IncidentAlert): Promise<'sent' | 'refused'> {
  const numbers = alert.cases.map(one => one.report.number)
  const taken = await suite.messenger.ring(person, numbers)
  return taken ? 'sent' : 'refused'
}

async function settle(
  suite: Suite,
  entry: Entry<IncidentAlertRow>,
  delivery: Delivery,
  feed: 'sent' | 'refused' | undefined,
): Promise<void> {
  const row: IncidentAlertRow = {
    ...entry.row,
    settledAt: suite.now(),
    ...(feed === undefined ? {} : { feed }),
    ...(delivery.delivered
      ? { state: 'sent' as const, message: delivery.message }
      : { state: 'undelivered' as const, failure: delivery.failure }),
  }
  try {
    await suite.registers.incidentAlerts.save({ ...entry, row })
  } catch (fault) {
    // Another instance took the claim over; its message is the one that stands.
    if (!(fault instanceof Conflict)) throw fault
  }
}
