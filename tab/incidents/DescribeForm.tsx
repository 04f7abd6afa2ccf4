import { useState } from 'react'
import { TextArea } from '../form/TextArea.tsx'
import { TextLine } from '../form/TextLine.tsx'
import { useSay } from '../words.ts'
import { EntryForm, type EntryFormProps } from './EntryForm.tsx'
import { formTitles, caseFormWords as words } from './formWords.ts'

const numberOf = (text: string): number | undefined =>
  text.trim() === '' || !Number.isInteger(Number(text)) || Number(text) < 0 ? undefined : Number(text)

/** What the notices have to tell of data and people. GDPR art. 33(3). */
export function DescribeForm(props: EntryFormProps) {
  const say = useSay()
  const before = props.page.entries?.findLast(entry => entry.event.type === 'described')?.event
  const known = before?.type === 'described' ? before : undefined
  const [data, setData] = useState(known?.data ?? '')
  const [people, setPeople] = useState(known?.people ?? '')
  const [peopleCount, setPeopleCount] = useState(String(known?.peopleCount ?? ''))
  const [recordCount, setRecordCount] = useState(String(known?.recordCount ?? ''))
  const [consequences, setConsequences] = useState(known?.consequences ?? '')
  return (
    <EntryForm
      {...props}
      title={say(formTitles.describe)}
      event={() => {
        const [persons, records] = [numberOf(peopleCount), numberOf(recordCount)]
        return {
          type: 'described',
          data: data.trim(),
          people: people.trim(),
          consequences: consequences.trim(),
          ...(persons === undefined ? {} : { peopleCount: persons }),
          ...(records === undefined ? {} : { recordCount: records }),
        }
      }}
    >
      <TextArea label={say(words.data)} value={data} change={setData} />
      <TextArea label={say(words.people)} value={people} change={setPeople} />
      <TextLine
        label={say(words.peopleCount)}
        type="number"
        min="0"
        value={peopleCount}
        change={setPeopleCount}
      />
      <TextLine
        label={say(words.recordCount)}
        type="number"
        min="0"
        value={recordCount}
        change={setRecordCount}
      />
      <TextArea label={say(words.consequences)} value={consequences} change={setConsequences} />
    </EntryForm>
  )
}
