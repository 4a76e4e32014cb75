'use client'

import type { ReactNode } from 'react'
import { usePart } from './usePart.js'

/** Props of {@link OptionRow}. */
export interface OptionRowProps {
  type: 'radio' | 'checkbox'
  id: string
  /** Shared by the radio buttons of a group, and by no other group on the page. */
  name: string
  label: string
  /** A second line, which describes the option. */
  detail?: string | undefined
  checked: boolean
  /** Cannot be changed now, but stays focusable. */
  readOnly?: boolean | undefined
  /** Can never be chosen. */
  disabled?: boolean | undefined
  required?: boolean | undefined
  invalid?: boolean | undefined
  onChange: (checked: boolean) => void
  onBlur?: (() => void) | undefined
  /** Rendered below the row while it is checked, such as an input that belongs to the option. */
  children?: ReactNode
}

/** A radio button or checkbox whose whole row can be clicked, because the row is its label. */
export function OptionRow(props: OptionRowProps) {
  const {
    type,
    id,
    name,
    label,
    detail,
    checked,
    readOnly,
    disabled,
    required,
    invalid,
    onChange,
    onBlur,
    children,
  } = props
  const part = usePart()
  return (
    <div {...part('option', { chosen: checked, disabled })}>
      <label {...part('option-row')}>
        <input
          type={type}
          id={id}
          name={name}
          checked={checked}
          disabled={disabled}
          required={required}
          aria-disabled={readOnly || undefined}
          aria-invalid={invalid || undefined}
          aria-labelledby={detail && `${id}-text`}
          aria-describedby={detail && `${id}-detail`}
          onChange={(event) => readOnly || onChange(event.target.checked)}
          onBlur={onBlur}
        />
        <span {...part('option-text')}>
          <span {...part('option-label')} id={detail && `${id}-text`}>
            {label}
          </span>
          {detail && (
            <span {...part('option-detail')} id={`${id}-detail`}>
              {detail}
            </span>
          )}
        </span>
      </label>
      {checked && children && <div {...part('option-input')}>{children}</div>}
    </div>
  )
}
