import { useState } from 'react'
import type { Day } from '../../api/domain/calendar/day.ts'
import { type PartKey, partWords } from '../../api/domain/reviews/requiredParts.ts'
import { SaveForm } from '../form/SaveForm.tsx'
import { TextArea } from '../form/TextArea.tsx'
import { TextLine } from '../form/TextLine.tsx'
import { useSave } from '../form/useSave.ts'
import { capital } from '../format.ts'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import type { FindingsAnswer } from './answers.ts'
import {
  answersOf,
  emptyDraft,
  type Gaps,
  isBeforeReview,
  noTask,
  type SupplementDraft,
  type TaskDraft,
} from './supplementDraft.ts'
import { supplementPhrases as phrases, supplementWords as words } from './supplementWords.ts'

interface Props {
  /** Of the version that is supplemented. */
  address: string
  version: number
  heldOn: Day | undefined
  findings: FindingsAnswer
  gaps: Gaps
  onSaved(): void
  cancel(): void
}

/** A field for everything that filed minutes lack; what is filled in becomes a paper beside them. */
export function SupplementForm({ address, version, heldOn, findings, gaps, onSaved, cancel }: Props) {
  const say = useSay()
  const { api, announce } = useSuite()
  const save = useSave()
  const [draft, setDraft] = useState<SupplementDraft>(emptyDraft)
  const [problem, setProblem] = useState<'nothing' | 'beforeReview'>()
  const days = [...Object.values(draft.tasks), ...draft.newTasks].map(one => one.due)

  const submit = () => {
    const answers = answersOf(draft)
    const wrong = days.some(due => isBeforeReview(due, heldOn))
      ? 'beforeReview'
      : answers
        ? undefined
        : 'nothing'
    setProblem(wrong)
    if (wrong || !answers) return
    void save.run(async () => {
      const saved = await api.post<{ version: number }>(`${address}/supplement`, answers)
      announce(say(phrases.saved, saved.version))
      onSaved()
    })
  }

  const taskFields = (
    of: TaskDraft,
    change: (task: TaskDraft) => void,
    labels: { responsible?: string; due?: string },
  ) => (
    <>
      {labels.responsible && (
        <TextLine
          label={labels.responsible}
          value={of.responsible}
          change={responsible => change({ ...of, responsible })}
          longest={300}
        />
      )}
      {labels.due && (
        <TextLine
          label={labels.due}
          type="date"
          min={heldOn}
          value={of.due}
          change={due => change({ ...of, due })}
          problem={
            problem === 'beforeReview' && isBeforeReview(of.due, heldOn) ? say(words.beforeReview) : undefined
          }
        />
      )}
    </>
  )

  const newTasks = draft.newTasks.map((task, at) => {
    const change = (changed: TaskDraft) =>
      setDraft({ ...draft, newTasks: draft.newTasks.map((one, place) => (place === at ? changed : one)) })
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the rows are as many as they are and keep their places.
      <fieldset key={at}>
        <TextArea
          label={say(phrases.newTask, at + 1)}
          value={task.task}
          change={said => change({ ...task, task: said })}
          longest={1_000}
        />
        {taskFields(task, change, {
          responsible: say(phrases.newResponsible, at + 1),
          due: say(phrases.newDue, at + 1),
        })}
      </fieldset>
    )
  })

  const partField = (part: PartKey) => {
    switch (part) {
      case 'attendance':
        return (
          <TextArea
            key={part}
            label={say(words.attendance)}
            hint={say(words.attendanceHint)}
            value={draft.attendance}
            change={attendance => setDraft({ ...draft, attendance })}
          />
        )
      case 'actions':
      case 'improvementActions':
        return <div key={part}>{newTasks}</div>
      default:
        return (
          <TextArea
            key={part}
            label={capital(say(partWords[part]))}
            value={draft.texts[part] ?? ''}
            change={text => setDraft({ ...draft, texts: { ...draft.texts, [part]: text } })}
          />
        )
    }
  }

  return (
    <SaveForm title={say(words.title)} verb={say(words.save)} save={save} submit={submit} cancel={cancel}>
      <p className="quiet">{say(phrases.hint, version)}</p>
      {gaps.parts.map(partField)}
      {gaps.tasks.map(at => {
        const found = findings.actions[at]
        if (!found) return null
        return (
          <div key={at} className="supplement-task">
            <p>{say(phrases.task, at + 1, found.task)}</p>
            {taskFields(
              draft.tasks[at] ?? noTask,
              task => setDraft({ ...draft, tasks: { ...draft.tasks, [at]: task } }),
              {
                ...(found.responsible === undefined ? { responsible: say(phrases.responsible, at + 1) } : {}),
                ...(found.due === undefined ? { due: say(phrases.due, at + 1) } : {}),
              },
            )}
          </div>
        )
      })}
      {problem === 'nothing' && (
        <p className="field-problem" role="alert">
          {say(words.nothing)}
        </p>
      )}
    </SaveForm>
  )
}
