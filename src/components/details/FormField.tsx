'use client'

import { memo, type ComponentProps } from 'react'
import type { RenderedFieldType, FieldDefinition } from '../../fields/types.js'
import { useAnswer } from '../../hooks/form/useAnswer.js'
import { useBookingField } from '../../hooks/useBookingField.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { Boundary } from '../../ui/Boundary.js'
import { FieldFrame } from '../../ui/FieldFrame.js'
import type { Announce } from '../../ui/LiveRegion.js'

/** What one field of the form is drawn from. */
export interface FormFieldProps {
  state: BookingFormState
  field: FieldDefinition
  id: string
  /** A word after the label: “(optional)”. */
  marker: string | undefined
  announce: Announce
}

/** One field: its frame and the control of its type. Typing in it draws only it again. */
export const FormField = memo(function FormField({ state, field, id, marker, announce }: FormFieldProps) {
  const { value, onChange, onBlur, error, readOnly } = useBookingField(state, field)
  const type = state.types[field.type]
  if (!type) return null
  const { Control, frame } = type
  const { messages } = state.definition.context
  return (
    <FieldFrame
      {...{ id, frame, label: field.label, marker, hint: field.hint, error, required: field.required }}
    >
      {(wiring) => {
        const props = { id, field, value, onChange, onBlur, readOnly, messages, announce, ...wiring }
        // A control that breaks, a host's own say, takes no other with it.
        return (
          <Boundary fallback={<p>{messages.form.unknownField(field.label)}</p>}>
            {field.destination === 'guests' ? (
              <WithOwnEmail state={state} Control={Control} {...props} />
            ) : (
              <Control {...props} />
            )}
          </Boundary>
        )
      }}
    </FieldFrame>
  )
})

type ControlType = RenderedFieldType['Control']

/** Only a guest list knows the booker's own address, and is drawn again when it changes. */
function WithOwnEmail({
  state,
  Control,
  ...props
}: { state: BookingFormState; Control: ControlType } & ComponentProps<ControlType>) {
  const email = useAnswer(state, 'email')
  return <Control {...props} ownEmail={typeof email === 'string' ? email : ''} />
}
