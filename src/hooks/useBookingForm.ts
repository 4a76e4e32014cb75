'use client'

import { useMemo, useState } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import type { FieldTypes } from '../fields/registry.js'
import type { FieldDefinition } from '../fields/types.js'
import type { BookingFlow, PickedTime } from '../flow/bookingFlow.js'
import { toDefaultValues } from '../form/toDefaultValues.js'
import type { FormAnswers, FormDefinition, FormValues } from '../form/types.js'
import { useFormDefinition, type FormDefinitionOptions } from './form/useFormDefinition.js'
import type { SubmissionOptions, SubmitOptions } from './submission/types.js'
import { useLazySubmit } from './submission/useLazySubmit.js'
import { useSubmission } from './submission/useSubmission.js'

/** Options of {@link useBookingForm}. */
export type UseBookingFormOptions = FormDefinitionOptions & SubmissionOptions

/** Result of {@link useBookingForm}. It stays the same object until one of its members changes. */
export interface BookingFormState {
  /** The form of react-hook-form. Its field names are the `key` of each field, never slugs. */
  form: UseFormReturn<FormValues, unknown, FormAnswers>
  /** Everything that is known of the form: event type, fields, unsupported fields, messages. */
  definition: FormDefinition
  /**
   * The fields to render, in order: each with `useBookingField`, or with `form.register(field.key)` where
   * its control holds one string. The length is not among them once a time was picked: it is chosen
   * together with the time.
   */
  fields: FieldDefinition[]
  /** The field types by wire type, those of the host included. */
  types: FieldTypes
  /** Keys of the fields that started with a prefilled value. */
  prefilled: ReadonlySet<string>
  /** Where the visitor is. */
  flow: BookingFlow
  /** The time to book, ISO 8601 in UTC: the host's, else the one that was picked. */
  startUtc: string | undefined
  /** How many submits have ended, whatever their result. Changes when the focus belongs on a result. */
  attempt: number
  /** Validates and books. At most one request is in flight; never rejects. */
  submit: (options?: SubmitOptions) => Promise<void>
  /** Takes a time, and shows the details. */
  pick: (picked: PickedTime) => void
  /** Goes back to the picker. Answers are kept. */
  repick: () => void
  /**
   * Reports that the picked time is held by somebody else. Does nothing while a submit may have booked it.
   */
  loseSlot: () => void
  /** Goes back from the e-mail code to the details. */
  edit: () => void
  /** Starts over with the initial values. Does nothing while a request is in flight. */
  reset: () => void
}

/**
 * A booking form without any looks: its fields, their state, and the submit that books. One submit sends at
 * most one request, and whatever the reply, the visitor's answers are kept until the booking is confirmed.
 */
export function useBookingForm(options: UseBookingFormOptions): BookingFormState {
  const { definition, types, defaultValues } = useFormDefinition(options)
  const [{ values: initialValues, prefilled }] = useState(() =>
    toDefaultValues(definition, types, defaultValues),
  )
  const { fieldTypes, messages } = options
  const loadSubmit = useLazySubmit({ definition, fieldTypes, messages })
  const form = useForm<FormValues, unknown, FormAnswers>({
    defaultValues: initialValues,
    resolver: async (...input) => (await loadSubmit()).resolver(...input),
    shouldFocusError: false,
  })
  const { flow, startUtc, attempt, actions } = useSubmission({
    ...options,
    ...{ form, definition, initialValues, loadSubmit },
  })
  return useMemo(() => {
    const fields = definition.fields.filter(
      ({ destination }) => !flow.picked || destination !== 'lengthInMinutes',
    )
    return { form, definition, fields, types, prefilled, flow, startUtc, attempt, ...actions }
  }, [form, definition, types, prefilled, flow, startUtc, attempt, actions])
}
