import { useState, type FormEventHandler, type InputHTMLAttributes } from 'react'
import type { Answer, Question } from '../page/questions.js'

/** What a form library adds to each input of a field, such as the result of `register`. */
export type InputProps = Omit<InputHTMLAttributes<HTMLElement>, 'type'> & {
  ref?: (element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null) => void
}

/** Props of {@link PlainField}. */
export interface PlainFieldProps {
  question: Question
  answer: Answer | undefined
  error: string | undefined
  onInput?: FormEventHandler<HTMLElement>
  /** The library's props for an input with this name. Without it, only the name is set. */
  register?: (name: string) => InputProps
}

const INPUT_TYPES: Partial<Record<Question['type'], string>> = {
  email: 'email',
  phone: 'tel',
  url: 'url',
  multiemail: 'email',
}

/** A field as an experienced developer writes it: label, hint and error belong to an uncontrolled input. */
export function PlainField({ question, answer, error, onInput, register }: PlainFieldProps) {
  const { name, type, label, hint, required, options } = question
  const isGroup = /radio|checkbox|multiselect/.test(type)
  const describedBy =
    [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined
  const Box = isGroup ? 'fieldset' : 'div'
  const Label = isGroup ? 'legend' : 'label'
  const bind = (key = name): InputProps => register?.(key) ?? { name: key }
  const shared = {
    'aria-describedby': describedBy,
    'aria-invalid': error ? true : undefined,
    'aria-required': required || undefined,
  }
  const text = typeof answer === 'string' ? answer : ''
  return (
    <Box className="field" onInput={onInput} aria-describedby={isGroup ? describedBy : undefined}>
      <Label htmlFor={isGroup ? undefined : name}>
        {label}
        {!required && ' (optional)'}
      </Label>
      {hint && <p id={`${name}-hint`}>{hint}</p>}
      {isGroup &&
        options.map((option) => (
          <label key={option}>
            <input
              type={type === 'radio' ? 'radio' : 'checkbox'}
              {...bind()}
              value={option}
              defaultChecked={Array.isArray(answer) ? answer.includes(option) : answer === option}
            />
            {option}
          </label>
        ))}
      {type === 'select' && (
        <select id={name} {...bind()} {...shared} defaultValue={text}>
          <option value="">Choose</option>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      )}
      {type === 'textarea' && <textarea id={name} {...bind()} {...shared} rows={3} defaultValue={text} />}
      {type === 'boolean' && (
        <input id={name} type="checkbox" {...bind()} {...shared} defaultChecked={answer === true} />
      )}
      {type === 'multiemail' && <Emails {...{ question, answer, register, shared }} />}
      {/^(text|email|number|phone|url|address)$/.test(type) && (
        <input
          id={name}
          type={INPUT_TYPES[type] ?? 'text'}
          inputMode={type === 'number' ? 'decimal' : undefined}
          {...bind()}
          {...shared}
          defaultValue={text}
        />
      )}
      {error && (
        <p id={`${name}-error`} className="error">
          {error}
        </p>
      )}
    </Box>
  )
}

interface EmailsProps extends Pick<PlainFieldProps, 'question' | 'answer'> {
  register: PlainFieldProps['register'] | undefined
  shared: object
}

/** A list of e-mail addresses. A required list starts with an input, an optional one with its button only. */
function Emails({ question: { name, label, required }, answer, register, shared }: EmailsProps) {
  const given = Array.isArray(answer) ? answer : []
  const [count, setCount] = useState(given.length || (required ? 1 : 0))
  return (
    <div>
      {Array.from({ length: count }, (_, index) => (
        <input
          key={index}
          id={index ? undefined : name}
          aria-label={index ? `${label}, ${index + 1}` : undefined}
          type="email"
          {...(register?.(`${name}.${index}`) ?? { name })}
          {...shared}
          defaultValue={given[index] ?? ''}
        />
      ))}
      <button type="button" id={count ? undefined : name} onClick={() => setCount(count + 1)}>
        Add an address
      </button>
    </div>
  )
}
