'use client'

import type { KeyboardEvent } from 'react'
import { isEmail } from '../../contract/isEmail.js'
import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import { icons } from '../../ui/icons.js'
import { usePart } from '../../ui/usePart.js'

/** What one row of a list of addresses is given. */
export interface EmailRowProps {
  id: string
  label: string
  removeLabel: string
  value: string
  placeholder?: string | undefined
  readOnly: boolean
  required: boolean
  invalid: boolean
  describedBy: string | undefined
  onChange: (text: string) => void
  /** Says whether it took the text; else the browser inserts it. */
  onPaste: (text: string) => boolean
  onAdd: () => void
  /** Which row takes the focus: the one that moves up, or the one before. */
  onRemove: (focus: 'next' | 'previous') => void
}

/** One address with its own remove button. Enter goes on to another row, and never sends the form. */
export function EmailRow(props: EmailRowProps) {
  const { id, label, value, placeholder, readOnly, required, invalid, describedBy } = props
  const part = usePart()
  const press = (event: KeyboardEvent) => {
    const { key } = event
    if (event.nativeEvent.isComposing) return
    const ends = key === 'Enter' || ((key === ',' || key === ';') && isEmail(value.trim()))
    if (!ends && (key !== 'Backspace' || value)) return
    event.preventDefault()
    if (!ends) props.onRemove('previous')
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
        spellCheck={false}
        id={id}
        value={value}
        placeholder={placeholder}
        readOnly={readOnly}
        aria-label={label}
        aria-required={required || undefined}
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? describedBy : undefined}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={press}
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
