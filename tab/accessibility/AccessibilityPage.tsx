import { PageHeader } from '../shell/PageHeader.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { accessibilityWords as words } from './words.ts'

/** The accessibility statement, and help under `help`. */
export default function AccessibilityPage() {
  const [part] = useSuite().route.path
  return part === 'help' ? <Help /> : <Statement />
}

function Statement() {
  const say = useSay()
  return (
    <div className="reading">
      <PageHeader name={say(words.statement)} title={say(words.statementTitle)} />
      <p className="bar" id="a11y-draft">
        {say(words.draft)}
      </p>
      <h2 id="a11y-status">{say(words.status)}</h2>
      <p>{say(words.statusText)}</p>
      <h2 id="a11y-ocena">{say(words.tested)}</h2>
      <ul>
        <li>{say(words.testedAxe)}</li>
        <li>{say(words.testedKeys)}</li>
      </ul>
      <h2>{say(words.notTested)}</h2>
      <ul>
        <li>{say(words.notTestedReaders)}</li>
        <li>{say(words.notTestedPeople)}</li>
        <li>{say(words.notTestedTeams)}</li>
      </ul>
      <h2>{say(words.limits)}</h2>
      <p>{say(words.limitsText)}</p>
      <h2 id="a11y-kontakt">{say(words.contact)}</h2>
      <p>{say(words.contactText)}</p>
    </div>
  )
}

function Help() {
  const say = useSay()
  return (
    <div className="reading">
      <PageHeader name={say(words.help)} title={say(words.helpTitle)} />
      <ul>
        <li>{say(words.helpMine)}</li>
        <li>{say(words.helpReviews)}</li>
        <li>{say(words.helpProcesses)}</li>
        <li>{say(words.helpRegisters)}</li>
        <li>{say(words.helpSearch)}</li>
        <li>{say(words.helpIncident)}</li>
        <li>{say(words.helpChat)}</li>
      </ul>
    </div>
  )
}
