'use client'

import type { SubmitMessages } from '../../messages/types.js'
import { FieldFrame } from '../../ui/FieldFrame.js'
import { usePart } from '../../ui/usePart.js'

/** What the field is drawn from. */
export interface ReasonFieldProps {
  id: string
  label: string
  hint: string
  value: string
  readOnly: boolean
  messages: SubmitMessages
  onChange: (value: string) => void
}

/** Room for why a booking is changed. Always optional: people owe nobody a reason. */
export function ReasonField({ id, label, hint, value, readOnly, messages, onChange }: ReasonFieldProps) {
  const part = usePart()
  return (
    <FieldFrame id={id} frame="label" label={label} marker={messages.form.optional} hint={hint}>
      {({ describedBy }) => (
        <textarea
          {...part('textarea')}
          id={id}
          rows={2}
          maxLength={500}
          value={value}
          readOnly={readOnly}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  )
}
