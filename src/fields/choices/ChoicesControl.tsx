'use client'

import { OptionRow } from '../../ui/OptionRow.js'
import { usePart } from '../../ui/usePart.js'
import type { ControlProps } from '../types.js'

/** A choice of any number of options, as checkboxes. The value keeps the order of the options. */
export function ChoicesControl({
  id,
  field,
  value,
  onChange,
  onBlur,
  invalid,
  readOnly,
}: ControlProps<string[]>) {
  const toggle = (toggled: string, checked: boolean) =>
    onChange(
      field.options
        .map((option) => option.value)
        .filter((option) => (option === toggled ? checked : value.includes(option))),
    )
  return (
    <div {...usePart()('options')}>
      {field.options.map((option, index) => (
        <OptionRow
          key={index}
          type="checkbox"
          id={index ? `${id}-${index}` : id}
          name={id}
          label={option.label}
          checked={value.includes(option.value)}
          {...{ readOnly, invalid, onBlur }}
          onChange={(checked) => toggle(option.value, checked)}
        />
      ))}
    </div>
  )
}
