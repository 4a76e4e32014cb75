'use client'

import { OptionRow } from '../../ui/OptionRow.js'
import { usePart } from '../../ui/usePart.js'
import type { ControlProps } from '../types.js'

/** Any number of several options, in the order in which they are offered. */
export function ChoicesControl({
  id,
  field,
  value,
  onChange,
  onBlur,
  invalid,
  readOnly,
}: ControlProps<string[]>) {
  const toggle = (chosen: string, checked: boolean) =>
    onChange(
      field.options
        .map((option) => option.value)
        .filter((one) => (one === chosen ? checked : value.includes(one))),
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
