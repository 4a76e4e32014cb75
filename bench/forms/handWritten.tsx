// react-hook-form with a schema of zod, as an experienced developer writes it.
import { zodResolver } from '@hookform/resolvers/zod'
import { createRoot } from 'react-dom/client'
import { useForm } from 'react-hook-form'
import type { Mount, MountOptions } from '../page/contender.js'
import { toValues, type Answer } from '../page/questions.js'
import { toZodSchema } from './toZodSchema.js'
import { UncontrolledField } from './UncontrolledField.js'

function HandWritten({ questions, answers, onAccepted, schema }: MountOptions & { schema: Schema }) {
  const {
    register,
    handleSubmit,
    formState: { errors },
  } = useForm<Record<string, Answer>>({
    resolver: zodResolver(schema),
    defaultValues: toValues(questions, answers),
  })
  const toMessage = (name: string) => {
    const error = errors[name]
    // The error of an address is at its place in the list.
    const first = Array.isArray(error) ? error.find(Boolean) : error
    return (first as { message?: string } | undefined)?.message
  }
  return (
    <form noValidate onSubmit={handleSubmit(onAccepted)}>
      <div>
        {questions.map((question) => (
          <UncontrolledField
            key={question.name}
            question={question}
            answer={answers[question.name]}
            error={toMessage(question.name)}
            register={register}
          />
        ))}
      </div>
      <button type="submit">Book</button>
    </form>
  )
}

type Schema = ReturnType<typeof toZodSchema>

/** Mounts the form. */
export const mount: Mount = (root, options) => {
  const app = createRoot(root)
  app.render(<HandWritten {...options} schema={toZodSchema(options.questions)} />)
  return () => app.unmount()
}
