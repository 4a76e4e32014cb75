'use client'

import { OptionRow } from '../../ui/OptionRow.js'
import { usePart } from '../../ui/usePart.js'
import type { ControlProps } from '../types.js'

/** A choice of any number of options, as checkboxes. The value keeps the order of the options. */
export function ChoicesControl({
  id,
  name = id,
  field,
  value,
  onChange,
  onBlur,
  invalid,
  readOnly,
}: ControlProps<string[]>) {
  const chosen = new Set(value)
  const toggle = (toggled: string, checked: boolean) =>
    onChange(
      field.options
        .map((option) => option.value)
        .filter((option) => (option === toggled ? checked : chosen.has(option))),
    )
  return (
    <div {...usePart()('options')}>
      {field.options.map((option, index) => (
        <OptionRow
          key={index}
          type="checkbox"
          id={index ? `${id}-${index}` : id}
          name={name}
          value={option.value}
          label={option.label}
          checked={chosen.has(option.value)}
          {...{ readOnly, invalid, onBlur }}
          onChange={(checked) => toggle(option.value, checked)}
        />
      ))}
    </div>
  )
}
