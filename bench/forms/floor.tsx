// Plain React with uncontrolled inputs and without a library: the least that a React form can do.
import { useState, type FormEvent } from 'react'
import { createRoot } from 'react-dom/client'
import { checkAnswer } from '../page/checkAnswer.js'
import type { Mount, MountOptions } from '../page/contender.js'
import type { Answer, Question } from '../page/questions.js'
import { readTexts, toAnswer } from '../page/readAnswer.js'
import { UncontrolledField } from './UncontrolledField.js'

type SetError = (error: string | undefined) => void

interface FieldProps {
  question: Question
  answer: Answer | undefined
  setters: Map<Question, SetError>
}

/** A field that keeps its error, so that an error renders no other field. */
function Field({ question, answer, setters }: FieldProps) {
  const [error, setError] = useState<string>()
  setters.set(question, setError)
  const onInput = (event: FormEvent<HTMLElement>) => {
    if (error !== undefined)
      setError(checkAnswer(question, toAnswer(question, readTexts(event.currentTarget))))
  }
  return <UncontrolledField question={question} answer={answer} error={error} onInput={onInput} />
}

function Floor({ questions, answers, onAccepted }: MountOptions) {
  const [setters] = useState(() => new Map<Question, SetError>())
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    let isValid = true
    for (const question of questions) {
      const error = checkAnswer(question, toAnswer(question, data.getAll(question.name).map(String)))
      if (error !== undefined) isValid = false
      setters.get(question)?.(error)
    }
    if (isValid) onAccepted()
  }
  return (
    <form noValidate onSubmit={onSubmit}>
      <div>
        {questions.map((question) => (
          <Field key={question.name} question={question} answer={answers[question.name]} setters={setters} />
        ))}
      </div>
      <button type="submit">Book</button>
    </form>
  )
}

/** Mounts the form. */
export const mount: Mount = (root, options) => {
  const app = createRoot(root)
  app.render(<Floor {...options} />)
  return () => app.unmount()
}
