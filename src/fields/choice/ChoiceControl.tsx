'use client'

import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import { icons } from '../../ui/icons.js'
import { OptionRow } from '../../ui/OptionRow.js'
import { usePart } from '../../ui/usePart.js'
import type { ControlProps } from '../types.js'

/** More options than this are a list to open, not rows. */
const MOST_ROWS = 5
/** Labels up to so many characters stand beside one another. */
const SHORT = 12

/** One of several options: rows, or a list when they are many. What is optional and has no default can be taken back. */
export function ChoiceControl(props: ControlProps<string>) {
  return props.field.options.length > MOST_ROWS ? <ChoiceList {...props} /> : <ChoiceRows {...props} />
}

function ChoiceRows({
  id,
  field,
  value,
  onChange,
  onBlur,
  invalid,
  readOnly,
  messages,
}: ControlProps<string>) {
  const part = usePart()
  const { options, required } = field
  const clear = (button: HTMLElement) => {
    // The button goes with the choice, so the focus goes back to the options first.
    button.parentElement?.querySelector('input')?.focus()
    onChange('')
  }
  return (
    <div {...part('options', { short: options.every(({ label }) => label.length <= SHORT) })}>
      {options.map((option, index) => (
        <OptionRow
          key={index}
          type="radio"
          id={index ? `${id}-${index}` : id}
          name={id}
          label={option.label}
          checked={value === option.value}
          {...{ readOnly, required, invalid, onBlur }}
          onChange={() => onChange(option.value)}
        />
      ))}
      {value && !required && !readOnly && !field.defaultNumber && (
        <Button variant="link" onClick={(event) => clear(event.currentTarget)}>
          {messages.form.clear}
        </Button>
      )}
    </div>
  )
}

function ChoiceList({
  id,
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
      <Icon path={icons.chevron} />
    </div>
  )
}
