'use client'

import { usePart } from '../../ui/usePart.js'
import type { ControlProps } from '../types.js'

/**
 * A single checkbox. The label of the field labels the checkbox, and the style sheet puts both in one
 * row.
 */
export function BooleanControl({
  id,
  name,
  field,
  value,
  onChange,
  onBlur,
  describedBy,
  invalid,
  readOnly,
}: ControlProps<boolean>) {
  return (
    <input
      {...usePart()('check')}
      type="checkbox"
      id={id}
      name={name}
      checked={value}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      aria-required={field.required || undefined}
      aria-disabled={readOnly || undefined}
      onChange={(event) => readOnly || onChange(event.target.checked)}
      onBlur={onBlur}
    />
  )
}
