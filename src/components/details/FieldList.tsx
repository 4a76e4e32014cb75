'use client'

import { Fragment, memo, useMemo, type ComponentType } from 'react'
import { isContact } from '../../contract/isContact.js'
import { attendeeValueKey } from '../../contract/places.js'
import { FieldGroups } from '../../fields/registry.js'
import type { FieldDefinition } from '../../fields/types.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { Fallback } from '../../ui/Fallback.js'
import { Notice } from '../../ui/Notice.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { FormField } from './FormField.js'

/** Props of {@link FieldList}. */
export interface FieldListProps {
  state: BookingFormState
  /** Lists the dates of a series, below the field for their number; `undefined` until it is loaded. */
  Series?: ComponentType<{ state: BookingFormState }> | undefined
}

/**
 * With more fields than this, they are rendered in groups and only once all controls are loaded, because
 * rendering so many fields twice takes longer than that.
 */
const MAX_UNGROUPED = 30

/** Returns the id of a field's control. */
export function toFieldId(formId: string, field: FieldDefinition): string {
  return `${formId}-${field.key}`
}

/** Renders all visible fields, and a notice for each field that is not supported. */
export const FieldList = memo(function FieldList({ state, Series }: FieldListProps) {
  const { form, definition, prefilled, types, flow } = state
  const { formId, announce, host, Field = FormField } = useBookingFormContext()
  const part = usePart()
  const { form: messages } = definition.context.messages
  const shared = useMemo(() => ({ form, definition, prefilled, types }), [form, definition, prefilled, types])
  const isSubmitting = flow.step === 'submitting'
  const visible = state.fields.filter((field) => !field.hidden && !isInHeader(field))
  const toMarker = createMarker(visible, messages)
  const rendered = visible.map((field) => (
    <Fragment key={field.key}>
      <Field
        id={toFieldId(formId, field)}
        name={host.action ? field.key : host.toolName && field.slug}
        marker={toMarker(field)}
        state={shared}
        {...{ isSubmitting, field, announce }}
      />
      {Series && field.type === 'recurrenceCount' && <Series state={state} />}
    </Fragment>
  ))
  return (
    <div {...part('fields')}>
      {visible.length > MAX_UNGROUPED ? <FieldGroups>{rendered}</FieldGroups> : rendered}
      {state.definition.unsupported.map(({ slug, label, required }) => (
        <Notice
          key={slug}
          tone="warning"
          texts={[required ? messages.unknownRequired(label) : messages.unknownField(label)]}
        >
          {required && <Fallback />}
        </Notice>
      ))}
    </div>
  )
})

/** Returns whether the header says all about a field: the only place, if it asks for nothing. */
function isInHeader({ places }: FieldDefinition): boolean {
  return places.length === 1 && !attendeeValueKey(places[0])
}

/**
 * Returns a function that marks the less frequent kind of field: the optional fields, or the required
 * fields if more than half of the fields are optional.
 */
function createMarker(fields: FieldDefinition[], messages: { optional: string; required: string }) {
  const isReachable = fields.some((field) => field.required && isContact(field))
  // A field that always has a value is marked neither as optional nor as required. Neither are optional
  // ways to reach the attendee, if one of them must be answered.
  const canBeEmpty = (field: FieldDefinition) =>
    field.required ||
    !(field.defaultNumber || field.destination === 'location' || (!isReachable && isContact(field)))
  const optionalCount = fields.filter((field) => canBeEmpty(field) && !field.required).length
  const marksOptional = optionalCount * 2 <= fields.length
  return (field: FieldDefinition) => {
    if (!canBeEmpty(field) || field.required === marksOptional) return undefined
    return marksOptional ? messages.optional : messages.required
  }
}
