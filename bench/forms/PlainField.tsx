import type { FormEventHandler, InputHTMLAttributes } from 'react'
import { INPUT_TYPES, isChoice, type Question } from '../page/questions.js'

/** What a form library adds to an input, such as the result of `register`. */
export type InputProps = Omit<InputHTMLAttributes<HTMLElement>, 'type'> & {
  ref?: (element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null) => void
}

/** Returns the props of an input of a question: of one of its options, or of one of its addresses. */
export type ToInputProps = (part?: { option?: string; index?: number }) => InputProps

/** Props of {@link PlainField}. */
export interface PlainFieldProps {
  question: Question
  error: string | undefined
  toInputProps: ToInputProps
  /** How many addresses a list has. */
  rows: number
  onAddRow: () => void
  onInput?: FormEventHandler<HTMLElement>
}

/** A field as an experienced developer writes it, with the label, the hint and the error of its input. */
export function PlainField(props: PlainFieldProps) {
  const { question, error, toInputProps, onInput } = props
  const { name, type, label, hint, required, options } = question
  const isGroup = isChoice(type)
  const describedBy =
    [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined
  const Box = isGroup ? 'fieldset' : 'div'
  const Label = isGroup ? 'legend' : 'label'
  const shared = {
    'aria-describedby': describedBy,
    'aria-invalid': error ? true : undefined,
    'aria-required': required || undefined,
  }
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
            <input type={type === 'radio' ? 'radio' : 'checkbox'} {...toInputProps({ option })} />
            {option}
          </label>
        ))}
      {type === 'select' && (
        <select id={name} {...shared} {...toInputProps()}>
          <option value="">Choose</option>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      )}
      {type === 'textarea' && <textarea id={name} rows={3} {...shared} {...toInputProps()} />}
      {type === 'boolean' && <input id={name} type="checkbox" {...shared} {...toInputProps()} />}
      {type === 'multiemail' && <Emails {...props} shared={shared} />}
      {INPUT_TYPES[type] && (
        <input
          id={name}
          type={INPUT_TYPES[type]}
          inputMode={type === 'number' ? 'decimal' : undefined}
          {...shared}
          {...toInputProps()}
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

/** A list of e-mail addresses and a button that adds one. */
function Emails({ question, toInputProps, rows, onAddRow, shared }: PlainFieldProps & { shared: object }) {
  const { name, label } = question
  return (
    <div>
      {Array.from({ length: rows }, (_, index) => (
        <input
          key={index}
          id={index ? undefined : name}
          aria-label={index ? `${label}, ${index + 1}` : undefined}
          type="email"
          {...shared}
          {...toInputProps({ index })}
        />
      ))}
      <button type="button" id={rows ? undefined : name} onClick={onAddRow}>
        Add an address
      </button>
    </div>
  )
}
