'use client'

import { useEffect, useMemo, useState } from 'react'
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

/** Result of {@link useBookingForm}. The object keeps its reference until one of its members changes. */
export interface BookingFormState {
  /** The form of react-hook-form. Its field names are the `key` of each field, not the slug. */
  form: UseFormReturn<FormValues, unknown, FormAnswers>
  /** The definition of the form: event type, fields, unsupported fields and messages. */
  definition: FormDefinition
  /**
   * The fields to render, in order. Render a field with `useBookingField`, or with
   * `form.register(field.key)` if its control holds a single string. The length field is
   * left out once a time is picked, and if the questions come first, because the length is chosen together
   * with the time.
   */
  fields: FieldDefinition[]
  /** The field types by wire type, including those of the host. */
  types: FieldTypes
  /** The keys of the fields that started with a prefilled value. */
  prefilled: ReadonlySet<string>
  /** The current step of the form and its data. */
  flow: BookingFlow
  /**
   * The time to book, ISO 8601 in UTC: the time that the host has fixed, otherwise the time that
   * the visitor picked.
   */
  startUtc: string | undefined
  /**
   * The number of submits that have ended, whatever their result. When the number changes, move the
   * focus to the result.
   */
  attempt: number
  /** Validates and books. At most one request is in flight. The returned promise never rejects. */
  submit: (options?: SubmitOptions) => Promise<void>
  /** Sets the picked time, and goes on to the details. */
  pick: (picked: PickedTime) => void
  /** Goes back to the picker. The answers are kept. */
  repick: () => void
  /**
   * Reports that somebody else holds the picked time. Does nothing while a submit is in flight or may
   * have booked that time.
   */
  loseSlot: () => void
  /** Goes back from the e-mail verification code to the details. */
  edit: () => void
  /** Starts over with the initial values. Does nothing while a request is in flight. */
  reset: () => void
}

/**
 * A headless booking form: its fields, their state, and the submit that books. Each submit books at most
 * once. The visitor's answers are kept until the booking is confirmed, whatever the server replies.
 */
export function useBookingForm(options: UseBookingFormOptions): BookingFormState {
  const [unusable, setUnusable] = useState<ReadonlySet<string>>()
  const { definition, types, defaultValues } = useFormDefinition(options, unusable)
  const [{ values: initialValues, prefilled }] = useState(() =>
    toDefaultValues(definition, types, defaultValues),
  )
  const { fieldTypes, messages } = options
  const loadSubmit = useLazySubmit({ definition, fieldTypes, messages, types, defaultValues })
  const form = useForm<FormValues, unknown, FormAnswers>({
    defaultValues: initialValues,
    resolver: async (...input) => (await loadSubmit()).resolver(...input),
    shouldFocusError: false,
  })
  useEffect(() => {
    loadSubmit()
      .then(({ checkDefaults }) => checkDefaults({ form, initialValues, prefilled, unusable, setUnusable }))
      .catch(() => {})
  }, [loadSubmit, form, initialValues, prefilled, unusable])
  const { flow, startUtc, attempt, actions } = useSubmission({
    ...options,
    ...{ form, definition, initialValues, loadSubmit },
  })
  const picksLength = !!flow.picked || (options.order === 'questions-first' && !options.startUtc)
  return useMemo(() => {
    const fields = definition.fields.filter(
      ({ destination }) => !picksLength || destination !== 'lengthInMinutes',
    )
    return { form, definition, fields, types, prefilled, flow, startUtc, attempt, ...actions }
  }, [form, definition, types, prefilled, flow, picksLength, startUtc, attempt, actions])
}
