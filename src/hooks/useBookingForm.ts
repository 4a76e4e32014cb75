'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { toDefaultValues } from '../form/toDefaultValues.js'
import { toFormSchema } from '../form/toFormSchema.js'
import type { FormAnswers, FormValues } from '../form/types.js'
import { useFormDefinition, type FormDefinitionOptions } from './useFormDefinition.js'
import { useSubmission, type SubmissionOptions } from './useSubmission.js'

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
  const { definition, rules, defaultValues } = useFormDefinition(options)
  const [initial] = useState(() => toDefaultValues(definition, defaultValues))
  const schema = useMemo(() => toFormSchema(definition), [definition])
  const form = useForm<FormValues, unknown, FormAnswers>({
    defaultValues: initial.values,
    resolver: zodResolver(schema),
    shouldFocusError: false,
  })
  const submission = useSubmission({ ...options, form, definition, initialValues: initial.values })
  return { form, definition, fields: definition.fields, rules, prefilled: initial.prefilled, ...submission }
}

/** What {@link useBookingForm} gives. */
export type BookingFormState = ReturnType<typeof useBookingForm>
