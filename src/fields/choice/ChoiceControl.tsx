'use client'

import { useContext } from 'react'
import { Button } from '../../ui/Button.js'
import { FormUiContext } from '../../ui/FormUi.js'
import { OptionRow } from '../../ui/OptionRow.js'
import { usePart } from '../../ui/usePart.js'
import type { ControlProps } from '../types.js'

/** With more options than this, a `<select>` is rendered instead of rows. */
const MAX_ROWS = 5
/** Rows are laid out side by side when no label is longer than this, in characters. */
const MAX_SHORT_LABEL = 12

/**
 * A choice of one option: radio rows, or a `<select>` if there are many options. An
 * optional choice without a default can be cleared.
 */
export function ChoiceControl(props: ControlProps<string>) {
  return props.field.options.length > MAX_ROWS ? <ChoiceList {...props} /> : <ChoiceRows {...props} />
}

function ChoiceRows({
  id,
  name = id,
  field,
  value,
  onChange,
  onBlur,
  invalid,
  readOnly,
  messages,
}: ControlProps<string>) {
  const { part, plain } = useContext(FormUiContext)
  const { options, required } = field
  const clear = (button: HTMLElement) => {
    // The button unmounts once the choice is cleared, so move the focus to the options first.
    button.parentElement?.querySelector('input')?.focus()
    onChange('')
  }
  return (
    <div {...part('options', { short: options.every(({ label }) => label.length <= MAX_SHORT_LABEL) })}>
      {options.map((option, index) => (
        <OptionRow
          key={index}
          type="radio"
          id={index ? `${id}-${index}` : id}
          name={name}
          value={option.value}
          label={option.label}
          checked={value === option.value}
          {...{ readOnly, required, invalid, onBlur }}
          onChange={() => onChange(option.value)}
        />
      ))}
      {value && !plain && !required && !readOnly && !field.defaultNumber && (
        <Button variant="link" onClick={(event) => clear(event.currentTarget)}>
          {messages.form.clear}
        </Button>
      )}
    </div>
  )
}

function ChoiceList({
  id,
  name,
  field,
  value,
  onChange,
  onBlur,
  describedBy,
  invalid,
  readOnly,
  messages,
}: ControlProps<string>) {
  const part = usePart()
  return (
    <div {...part('select-box')}>
      <select
        {...part('select')}
        id={id}
        name={name}
        value={value}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        aria-required={field.required || undefined}
        aria-disabled={readOnly || undefined}
        onChange={(event) => readOnly || onChange(event.target.value)}
        onBlur={onBlur}
      >
        <option value="">{field.placeholder ?? messages.form.choose}</option>
        {field.options.map((option, index) => (
          <option key={index} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
