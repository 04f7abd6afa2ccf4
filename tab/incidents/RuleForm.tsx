import { useState } from 'react'
import { ruleKey } from '../../api/domain/incidents/clockRule.ts'
import { Field } from '../form/Field.tsx'
import { TextArea } from '../form/TextArea.tsx'
import { useSay } from '../words.ts'
import { ruleLength } from './clockRules/ruleFacts.ts'
import { EntryForm, type EntryFormProps } from './EntryForm.tsx'
import { formTitles, caseFormWords as words } from './formWords.ts'
import { linkPhrases, linkWords } from './linkWords.ts'

/** Moves a limit of the case to another version of its rule, with the reason. */
export function RuleForm(props: EntryFormProps) {
  const say = useSay()
  const others = props.page.replacements ?? []
  const [chosen, setChosen] = useState(0)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  return (
    <EntryForm
      {...props}
      title={say(formTitles.rule)}
      event={() => {
        setTried(true)
        const other = others[chosen]
        if (!other || reason.trim() === '') return undefined
        return { type: 'rule-replaced', from: other.from, to: ruleKey(other.rule), reason: reason.trim() }
      }}
    >
      <Field label={say(linkWords.rule)} hint={say(linkWords.ruleHint)}>
        {ids => (
          <select {...ids} value={chosen} onChange={event => setChosen(Number(event.target.value))}>
            {others.map(({ rule }, at) => (
              <option key={ruleKey(rule)} value={at}>
                {say(
                  linkPhrases.rule,
                  say(rule.name),
                  rule.version,
                  ruleLength(say, rule.length),
                  say(rule.basis),
                )}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextArea
        label={say(words.reasons)}
        value={reason}
        change={setReason}
        required
        problem={tried && reason.trim() === '' ? say(words.reasonsMissing) : undefined}
      />
    </EntryForm>
  )
}
