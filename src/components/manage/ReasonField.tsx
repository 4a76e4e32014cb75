'use client'

import { FieldFrame } from '../../ui/FieldFrame.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'

/** Props of {@link ReasonField}. */
export interface ReasonFieldProps {
  id: string
  label: string
  hint: string
  value: string
  readOnly: boolean
  onChange: (value: string) => void
}

/**
 * Renders a text area for the reason of a change. The reason is always optional, because visitors do
 * not have to give one.
 */
export function ReasonField({ id, label, hint, value, readOnly, onChange }: ReasonFieldProps) {
  const { form: messages } = useBookingFormContext().messages
  const part = usePart()
  return (
    <FieldFrame id={id} frame="label" label={label} marker={messages.optional} hint={hint}>
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
