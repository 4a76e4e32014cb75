import { useState } from 'react'
import type { Answer } from '../page/questions.js'
import { PlainField, type InputProps, type PlainFieldProps, type ToInputProps } from './PlainField.js'

/** Props of {@link UncontrolledField}. */
export interface UncontrolledFieldProps extends Pick<PlainFieldProps, 'question' | 'error' | 'onInput'> {
  answer: Answer | undefined
  /** The library's props for an input with this name. Without it, only the name is set. */
  register?: (name: string) => InputProps
}

/** A field whose inputs keep their values themselves. */
export function UncontrolledField({ answer, register, ...props }: UncontrolledFieldProps) {
  const { name, type, required } = props.question
  const given = Array.isArray(answer) ? answer : []
  // A required list starts with an input, an optional one only with its button.
  const [rows, setRows] = useState(given.length || (required ? 1 : 0))
  const toInputProps: ToInputProps = ({ option, index } = {}) => {
    if (option !== undefined)
      return {
        ...(register?.(name) ?? { name }),
        value: option,
        defaultChecked: answer === option || given.includes(option),
      }
    if (index !== undefined)
      return { ...(register?.(`${name}.${index}`) ?? { name }), defaultValue: given[index] ?? '' }
    const value =
      type === 'boolean' ? { defaultChecked: answer === true } : { defaultValue: String(answer ?? '') }
    return { ...(register?.(name) ?? { name }), ...value }
  }
  return <PlainField {...props} toInputProps={toInputProps} rows={rows} onAddRow={() => setRows(rows + 1)} />
}
