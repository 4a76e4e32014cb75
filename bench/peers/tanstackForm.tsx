import { revalidateLogic, useForm } from '@tanstack/react-form'
import type { ChangeEvent, FormEvent } from 'react'
import { createRoot } from 'react-dom/client'
import { toZodSchema } from '../forms/toZodSchema.js'
import { PlainField, type ToInputProps } from '../forms/PlainField.js'
import type { Mount, MountOptions } from '../page/contender.js'
import { toValues, type Answer, type Question } from '../page/questions.js'

function TanStackForm({ questions, answers, onAccepted, schema }: MountOptions & { schema: Schema }) {
  const form = useForm({
    defaultValues: toValues(questions, answers),
    validationLogic: revalidateLogic(),
    validators: { onDynamic: schema },
    onSubmit: onAccepted,
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void form.handleSubmit()
  }
  return (
    <form noValidate onSubmit={onSubmit}>
      <div>
        {questions.map((question) => (
          <form.Field key={question.name} name={question.name}>
            {({ state, handleChange, handleBlur }) => (
              <PlainField
                question={question}
                error={state.meta.errors[0]?.message}
                toInputProps={toControlled(question, state.value ?? '', handleChange, handleBlur)}
                rows={Array.isArray(state.value) ? state.value.length : 0}
                onAddRow={() => handleChange([...toList(state.value), ''])}
              />
            )}
          </form.Field>
        ))}
      </div>
      <button type="submit">Book</button>
    </form>
  )
}

type Schema = ReturnType<typeof toZodSchema>

const toList = (answer: Answer | undefined) => (Array.isArray(answer) ? answer : [])

/** Returns the props of controlled inputs, as the documentation of the library binds them. */
function toControlled(
  { name, type }: Question,
  value: Answer,
  onChange: (answer: Answer) => void,
  onBlur: () => void,
): ToInputProps {
  const list = toList(value)
  const add = (text: string, isAdded: boolean) => [
    ...list.filter((one) => one !== text),
    ...(isAdded ? [text] : []),
  ]
  return ({ option, index } = {}) => {
    const bind = (toAnswer: (target: HTMLInputElement) => Answer) => ({
      name,
      onBlur,
      onChange: (event: ChangeEvent<HTMLElement>) => onChange(toAnswer(event.target as HTMLInputElement)),
    })
    if (option !== undefined && type === 'radio')
      return { value: option, checked: value === option, ...bind(() => option) }
    if (option !== undefined)
      return { value: option, checked: list.includes(option), ...bind(({ checked }) => add(option, checked)) }
    if (index !== undefined)
      return { value: list[index] ?? '', ...bind((target) => list.with(index, target.value)) }
    if (type === 'boolean') return { checked: value === true, ...bind(({ checked }) => checked) }
    return { value: String(value), ...bind((target) => target.value) }
  }
}

/** Mounts the form. */
export const mount: Mount = (root, options) => {
  const app = createRoot(root)
  app.render(<TanStackForm {...options} schema={toZodSchema(options.questions)} />)
  return () => app.unmount()
}
