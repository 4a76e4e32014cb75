'use client'

import type { KeyboardEvent } from 'react'
import { isEmail } from '../../contract/isEmail.js'
import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import { icons } from '../../ui/icons.js'
import { usePart } from '../../ui/usePart.js'

/** Props of {@link EmailRow}. */
export interface EmailRowProps {
  id: string
  /** The accessible name of the input, which has no visible label. */
  label: string
  /** The accessible name of the remove button. */
  removeLabel: string
  value: string
  placeholder?: string | undefined
  readOnly: boolean
  required: boolean
  invalid: boolean
  describedBy: string | undefined
  onChange: (text: string) => void
  /** Returns whether the list handled the pasted text. If not, the browser pastes the text as usual. */
  onPaste: (text: string) => boolean
  onAdd: () => void
  /**
   * Removes this row. `focus` names the row to focus afterwards: `'next'` is the row that moves up into
   * the position of this row, and `'previous'` is the row before this row.
   */
  onRemove: (focus: 'next' | 'previous') => void
}

/** One address and its remove button. Enter adds another row and never submits the form. */
export function EmailRow(props: EmailRowProps) {
  const { id, label, value, placeholder, readOnly, required, invalid, describedBy } = props
  const part = usePart()
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event
    if (event.nativeEvent.isComposing) return
    const endsAddress = key === 'Enter' || ((key === ',' || key === ';') && isEmail(value.trim()))
    if (!endsAddress && (key !== 'Backspace' || value)) return
    event.preventDefault()
    if (!endsAddress) props.onRemove('previous')
    else if (value.trim()) props.onAdd()
  }
  return (
    <div {...part('guest')}>
      <input
        {...part('input')}
        type="text"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        enterKeyHint="next"
        spellCheck="false"
        id={id}
        value={value}
        placeholder={placeholder}
        readOnly={readOnly}
        aria-label={label}
        aria-required={required || undefined}
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? describedBy : undefined}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => props.onPaste(event.clipboardData.getData('text')) && event.preventDefault()}
      />
      <Button
        {...part('guest-remove')}
        aria-disabled={readOnly || undefined}
        aria-label={props.removeLabel}
        onClick={() => props.onRemove('next')}
      >
        <Icon path={icons.close} />
      </Button>
    </div>
  )
}
