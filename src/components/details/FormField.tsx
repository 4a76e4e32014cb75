'use client'

import { memo, type ComponentProps } from 'react'
import type { FieldTypes } from '../../fields/registry.js'
import type { RenderedFieldType } from '../../fields/renderedFieldType.js'
import type { FieldDefinition } from '../../fields/types.js'
import { useAnswer } from '../../hooks/form/useAnswer.js'
import { useFieldState, type FieldFormState } from '../../hooks/form/useFieldState.js'
import { Boundary } from '../../ui/Boundary.js'
import { FieldFrame } from '../../ui/FieldFrame.js'
import type { Announce } from '../../ui/LiveRegion.js'

/**
 * Props of {@link FormField}. They keep their references while the visitor types and after each submit, so
 * that `memo` can skip re-renders.
 */
export interface FormFieldProps {
  state: FieldFormState
  isSubmitting: boolean
  field: FieldDefinition
  id: string
  /** The `name` of the control, if the form can be sent without script. */
  name?: string | undefined
  /** A word to show after the label, such as “(optional)”. */
  marker: string | undefined
  announce: Announce
}

/**
 * Renders one field: its label, hint and error, and the control of its field type. Typing re-renders
 * only this field.
 */
export const FormField = memo(function FormField(props: FormFieldProps) {
  const { state, isSubmitting, field, id, name, marker, announce } = props
  const { error, ...binding } = useFieldState(state, field, isSubmitting)
  const type: FieldTypes[string] | undefined = state.types[field.type]
  if (!type?.Control) return null
  const { Control, frame } = type
  const { messages, defaultCountry } = state.definition.context
  const { label, hint, required } = field
  return (
    <FieldFrame {...{ id, frame, label, marker, hint, error, required }}>
      {(wiring) => {
        const control = { id, name, field, messages, defaultCountry, announce, ...binding, ...wiring }
        // A control that throws, for example a control of the host, must not prevent the other
        // fields from rendering.
        return (
          <Boundary fallback={<p>{messages.form.unknownField(label)}</p>}>
            {field.destination === 'guests' ? (
              <WithOwnEmail state={state} Control={Control} {...control} />
            ) : (
              <Control {...control} />
            )}
          </Boundary>
        )
      }}
    </FieldFrame>
  )
})

type Control = RenderedFieldType['Control']
type WithOwnEmailProps = { state: FieldFormState; Control: Control } & ComponentProps<Control>

/**
 * Passes the attendee's e-mail address to the guest list, and re-renders the guest list when
 * the address changes.
 */
function WithOwnEmail({ state, Control, ...props }: WithOwnEmailProps) {
  const email = useAnswer(state, 'email')
  return <Control {...props} ownEmail={typeof email === 'string' ? email : ''} />
}
