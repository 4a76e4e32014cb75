'use client'

import type { ReactNode } from 'react'
import { usePart } from './usePart.js'

/** What one row of a choice is given. */
export interface OptionRowProps {
  type: 'radio' | 'checkbox'
  id: string
  /** Radios of one group share it, and no other group of the page has it. */
  name: string
  label: string
  detail?: string | undefined
  checked: boolean
  /** Cannot be changed now; stays reachable and readable. */
  readOnly?: boolean | undefined
  /** Cannot be chosen at all. */
  disabled?: boolean | undefined
  required?: boolean | undefined
  invalid?: boolean | undefined
  onChange: (checked: boolean) => void
  onBlur?: (() => void) | undefined
  /** Drawn beneath while the row is chosen: what is asked with this choice. */
  children?: ReactNode
}

/** A radio or checkbox whose whole row is its label. */
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
