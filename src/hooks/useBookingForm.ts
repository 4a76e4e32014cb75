'use client'

import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { toDefaultValues } from '../form/toDefaultValues.js'
import type { FormAnswers, FormValues } from '../form/types.js'
import { useFormDefinition, type FormDefinitionOptions } from './form/useFormDefinition.js'
import { useSteps } from './submission/useLazySubmit.js'
import { useSubmission, type SubmissionOptions } from './submission/useSubmission.js'

/** What {@link useBookingForm} is given. */
export type UseBookingFormOptions = FormDefinitionOptions & SubmissionOptions

/**
 * A booking form without looks: its fields, their state, and the press that books. One press sends at most one request,
 * and whatever comes back, nothing that was typed is lost before the booking is confirmed.
 *
 * @returns `fields` to draw (each with `useBookingField`, or `form.register(key)` where it holds one string), `flow`
 *   (where the visitor stands), `attempt` (how often was pressed), `submit` and `reset`
 */
export function useBookingForm(options: UseBookingFormOptions) {
  const { definition, types, defaultValues } = useFormDefinition(options)
  const [initial] = useState(() => toDefaultValues(definition, types, defaultValues))
  const loadSteps = useSteps({ definition, fieldTypes: options.fieldTypes, messages: options.messages })
  const form = useForm<FormValues, unknown, FormAnswers>({
    defaultValues: initial.values,
    resolver: async (...values) => (await loadSteps()).resolver(...values),
    shouldFocusError: false,
  })
  const submission = useSubmission({ ...options, form, definition, loadSteps, initialValues: initial.values })
  return { form, definition, fields: definition.fields, types, prefilled: initial.prefilled, ...submission }
}

/** What {@link useBookingForm} gives. */
export type BookingFormState = ReturnType<typeof useBookingForm>
