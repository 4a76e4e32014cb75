'use client'

import type { FieldDefinition } from '../../fields/types.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { Notice } from '../../ui/Notice.js'
import { usePart } from '../../ui/usePart.js'
import { FormField } from './FormField.js'

/** What the list of fields is drawn from. */
export interface FieldListProps {
  state: BookingFormState
  formId: string
  announce: Announce
}

/** The id of a field's control. */
export function toFieldId(formId: string, field: FieldDefinition): string {
  return `${formId}-${field.key}`
}

/** All fields that are drawn, and a notice for each that cannot be. */
export function FieldList({ state, formId, announce }: FieldListProps) {
  const part = usePart()
  const { form: words } = state.definition.context.messages
  const shown = state.fields.filter((field) => !field.hidden)
  const toMarker = createMarker(shown, words)
  return (
    <div {...part('fields')}>
      {shown.map((field) => (
        <FormField
          key={field.key}
          id={toFieldId(formId, field)}
          marker={toMarker(field)}
          {...{ state, field, announce }}
        />
      ))}
      {state.definition.unsupported.map(({ slug, label, required }) => (
        <Notice
          key={slug}
          tone="warning"
          texts={[required ? words.unknownRequired(label) : words.unknownField(label)]}
        />
      ))}
    </div>
  )
}

/** The few are marked: optional ones, or required ones when more than half are optional. */
function createMarker(fields: FieldDefinition[], words: { optional: string; required: string }) {
  // A field that always holds something is neither.
  const asks = (field: FieldDefinition) =>
    field.required || !(field.defaultNumber || field.destination === 'location')
  const optional = fields.filter((field) => asks(field) && !field.required).length
  const marksOptional = optional * 2 <= fields.length
  return (field: FieldDefinition) => {
    if (!asks(field) || field.required === marksOptional) return undefined
    return marksOptional ? words.optional : words.required
  }
}
