'use client'

import type { FocusEvent } from 'react'
import { usePart } from '../../ui/usePart.js'
import { toInputProps } from '../toInputProps.js'
import type { ControlProps } from '../types.js'
import { INCOMPLETE } from './date.field.js'
import { readDateLimits } from './readDateLimits.js'

/**
 * The browser's input for a date. A part of a date is kept in the input, and is an error after a submit: the
 * browser reports it as an empty text.
 */
export function DateControl(props: ControlProps<string>) {
  const { field, value, onChange, onBlur } = props
  const { min, max } = readDateLimits(field)
  const { placeholder: _, ...input } = toInputProps(props)
  const handleBlur = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    const typed = currentTarget.validity.badInput ? INCOMPLETE : currentTarget.value
    if (typed !== value && !currentTarget.readOnly) onChange(typed)
    onBlur()
  }
  return (
    <input
      {...usePart()('input')}
      type="date"
      autoComplete="off"
      {...input}
      dir={undefined}
      value={value === INCOMPLETE ? '' : value}
      min={min}
      // Without a maximum, browsers let people type years of six digits.
      max={max ?? '9999-12-31'}
      onBlur={handleBlur}
    />
  )
}
