'use client'

import { usePart } from '../../ui/usePart.js'
import { cleanText } from '../cleanText.js'
import { toInputProps } from '../toInputProps.js'
import type { ControlProps } from '../types.js'
import type { SplitNameValue } from './splitName.field.js'

/**
 * First and last name, each with its own label. An error marks the required inputs that are empty. If
 * no required input is empty, the error marks both inputs.
 */
export function SplitNameControl(props: ControlProps<SplitNameValue>) {
  const { id, name, field, value, invalid, onChange, messages } = props
  const part = usePart()
  const { wire } = field
  const missing = {
    firstName: !cleanText(value.firstName),
    lastName: !!wire.lastNameRequired && !cleanText(value.lastName),
  }
  const isComplete = !missing.firstName && !missing.lastName
  const input = (key: keyof SplitNameValue, required: boolean) => {
    const isFirst = key === 'firstName'
    const inputId = isFirst ? id : `${id}-last`
    const label = wire[`${key}Label`] ?? messages.labels[key]
    const placeholder = wire[`${key}Placeholder`]
    const inputProps = toInputProps({
      ...props,
      id: inputId,
      name: name && `${name}.${key}`,
      value: value[key],
      invalid: invalid && (isComplete || missing[key]),
      onChange: (text) => onChange({ ...value, [key]: text }),
      field: { ...field, required, ...(placeholder && { placeholder }) },
    })
    return (
      <div {...part('field')}>
        <label key={label} {...part('sub-label')} htmlFor={inputId}>
          {label} {!required && <span {...part('marker')}>{messages.form.optional}</span>}
        </label>
        <input
          {...part('input')}
          type="text"
          autoComplete={isFirst ? 'given-name' : 'family-name'}
          autoCapitalize="words"
          autoCorrect="off"
          spellCheck="false"
          {...inputProps}
        />
      </div>
    )
  }
  return (
    <div {...part('pair')}>
      {input('firstName', true)}
      {input('lastName', !!wire.lastNameRequired)}
    </div>
  )
}
