'use client'

import { useContext, type ReactNode } from 'react'
import { FormUiContext } from './FormUi.js'

/** Props of {@link OptionRow}. */
export interface OptionRowProps {
  type: 'radio' | 'checkbox'
  id: string
  /**
   * The `name` attribute: equal for the radio buttons of one group, and not used by other groups on the
   * page.
   */
  name: string
  /** What a form that is sent without script contains for the option. */
  value?: string | number | undefined
  label: string
  /** A description of the option, rendered as a second line. */
  detail?: string | undefined
  checked: boolean
  /** Whether the option cannot be changed now. It stays focusable. */
  readOnly?: boolean | undefined
  /** Whether the option can never be chosen. */
  disabled?: boolean | undefined
  required?: boolean | undefined
  invalid?: boolean | undefined
  onChange: (checked: boolean) => void
  onBlur?: (() => void) | undefined
  /**
   * Rendered below the row while it is checked, and always if it must work without script, such as an input
   * that belongs to the option. Options with children have a box around the row.
   */
  children?: ReactNode
}

/** A radio button or checkbox whose whole row can be clicked, because the row is its label. */
export function OptionRow(props: OptionRowProps) {
  const {
    type,
    id,
    name,
    value,
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
  const { part, plain } = useContext(FormUiContext)
  const box = part('option', { chosen: checked, disabled })
  const row = (
    <>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        required={required}
        aria-disabled={readOnly || undefined}
        // Browsers report an empty required control as invalid, even before a press.
        aria-invalid={invalid || (required ? false : undefined)}
        aria-labelledby={detail && `${id}-text`}
        aria-describedby={detail && `${id}-detail`}
        onChange={(event) => readOnly || onChange(event.target.checked)}
        onBlur={onBlur}
      />
      <span {...part('option-label')} id={detail && `${id}-text`}>
        {label}
      </span>
      {detail && (
        <span {...part('option-detail')} id={`${id}-detail`}>
          {detail}
        </span>
      )}
    </>
  )
  if (!children) return <label {...box}>{row}</label>
  // An input that belongs to the option must not be inside of the label of another input.
  return (
    <div {...box}>
      <label {...part('option-row')}>{row}</label>
      {(checked || plain) && <div {...part('option-input')}>{children}</div>}
    </div>
  )
}
