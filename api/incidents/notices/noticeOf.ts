import { dayOf } from '../../domain/calendar/officeTime.ts'
import { clocksOf } from '../../domain/incidents/caseClocks.ts'
import { caseNow } from '../../domain/incidents/exercise.ts'
import { decidesOnNotices } from '../../domain/incidents/incidentAccess.ts'
import { actingIn, personOf } from '../../domain/organisation/organisation.ts'
import { WHOLE_OFFICE } from '../../domain/organisation/roles.ts'
import { accepted, type Outcome, refused } from '../../domain/outcome.ts'
import type { Suite } from '../../suite.ts'
import { clockRules } from '../clockRules.ts'
import { incidentCases } from '../incidentCases.ts'
import { viewFor } from '../viewFor.ts'
import { csirtNotice } from './csirtNotice.ts'
import type { NoticeSource } from './noticeSource.ts'
import { peopleLetter } from './peopleLetter.ts'
import { supervisoryNotice } from './supervisoryNotice.ts'

const papers: Readonly<Record<string, (source: NoticeSource) => Promise<Uint8Array>>> = {
  uodo: supervisoryNotice,
  people: peopleLetter,
  csirt: csirtNotice,
  'csirt-final': csirtNotice,
}

/**
 * The notice that a clock of a case asks for, as docx, written from the record as it stands. For those who lead the
 * case, and those that need the Secretary's decision for the Secretary, who notifies.
 */
export async function noticeOf(
  suite: Suite,
  viewer: string,
  number: string,
  clockId: string,
): Promise<Outcome<{ name: string; content: Uint8Array }, 'no-such-case' | 'no-such-clock'>> {
  const incident = incidentCases(suite).get(number)
  const { organisation } = suite.office()
  const today = suite.today()
  const view = incident && viewFor(suite, viewer, incident)
  if (!incident || (view !== 'whole' && view !== 'decision')) return refused('no-such-case')
  const now = caseNow(incident.report, suite.now())
  const clock = clocksOf(incident, clockRules(suite), now).find(one => one.rule.id === clockId)
  const write = papers[clockId]
  if (!clock || !write) return refused('no-such-clock')
  if (view === 'decision' && !(clock.rule.twoKeys && decidesOnNotices(organisation, viewer, today)))
    return refused('no-such-case')
  const officers = actingIn(organisation, 'data-protection-officer', WHOLE_OFFICE, today)
    .map(one => personOf(organisation, one.person))
    .filter(one => one !== undefined)
    .map(one => (one.mail ? `${one.name}, ${one.mail}` : one.name))
  const content = await write({
    incident,
    clock,
    office: suite.office().settings.officeName,
    author: personOf(organisation, viewer)?.name ?? viewer,
    at: now,
    officer: officers.join('; '),
  })
  const supplement = incident.filed[clockId] ? '-uzupelnienie' : ''
  return accepted({
    name: `${number.replaceAll('/', '-')}-${clockId}${supplement}-${dayOf(suite.now())}.docx`,
    content,
  })
}
