import { useSay } from '../words.ts'
import type { CaseAnswer } from './answers.ts'
import { controlText } from './entryText.ts'
import { linkedWords, linkWords } from './linkWords.ts'

/** What a case is linked to, kind by kind. */
export function Links({
  linked,
  units,
}: {
  linked: NonNullable<CaseAnswer['linked']>
  /** Their names by code. */
  units: Readonly<Record<string, string>>
}) {
  const say = useSay()
  const texts = {
    units: linked.units.map(code => (units[code] ? `${code} ${units[code]}` : code)),
    assets: linked.assets.map(one => `${one.code} ${one.name}`),
    risks: linked.risks.map(one => `${one.code} ${one.name}`),
    controls: linked.controls.map(code => controlText(say, code)),
    actions: linked.actions,
  }
  const kinds = (Object.keys(texts) as (keyof typeof texts)[]).filter(kind => texts[kind].length > 0)
  if (kinds.length === 0) return null
  return (
    <section>
      <h2>{say(linkWords.title)}</h2>
      <dl className="facts links">
        {kinds.map(kind => [
          <dt key={`${kind} name`}>{say(linkedWords[kind])}</dt>,
          <dd key={kind} className="told">
            {texts[kind].join(', ')}
          </dd>,
        ])}
      </dl>
    </section>
  )
}
