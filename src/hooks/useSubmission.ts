'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useReducer, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { BookingError } from '../api/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import { bookingFlow } from '../flow/bookingFlow.js'
import type { FormAnswers, FormDefinition, FormValues } from '../form/types.js'
import { notify } from './notify.js'
import { useCreateBooking } from './useCreateBooking.js'
import { useLatest } from './useLatest.js'
import type { useSteps } from './useSteps.js'

/** What a submission needs, and whom it tells. Personal data goes nowhere else. */
export interface SubmissionOptions {
  client: BookingClient
  queryClient?: QueryClient | undefined
  /** ISO 8601 in UTC. */
  startUtc: string
  /** IANA id of the attendee's zone. */
  timeZone: string
  /** BCP 47 tag. */
  locale: string
  metadata?: Record<string, string> | undefined
  /** Awaited before anything is checked or sent; when it rejects, nothing is. For what must be at hand afterwards. */
  prepare?: (() => Promise<unknown>) | undefined
  /** A press met broken rules: the slugs of the fields, no values. */
  onValidationError?: ((slugs: string[]) => void) | undefined
  /** The body that is about to be sent; `cancel()` sends nothing. May be asynchronous. */
  onBeforeSubmit?: ((request: BookingRequest, controls: { cancel: () => void }) => void | Promise<void>) | undefined
  onSuccess?: ((booking: CreatedBooking, request: BookingRequest) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
  onReset?: (() => void) | undefined
}

interface Submission extends SubmissionOptions {
  form: UseFormReturn<FormValues, unknown, FormAnswers>
  definition: FormDefinition
  loadSteps: ReturnType<typeof useSteps>
  initialValues: FormValues
}

/** The press that books: validates, sends once, and puts what comes back where it belongs. */
export function useSubmission(options: Submission) {
  const [flow, dispatch] = useReducer(bookingFlow, { step: 'details' })
  const [attempt, setAttempt] = useState(0)
  const { mutateAsync } = useCreateBooking({ client: options.client, queryClient: options.queryClient })
  const latest = useLatest(options)
  // Taken before anything is awaited: a second press in the same moment finds it taken, whatever is drawn.
  const locked = useRef(false)
  const { form } = options

  const fail = async (error: BookingError) => {
    if (error.fields.length) {
      const { toFieldErrors } = await latest.current.loadSteps()
      for (const { key, message } of toFieldErrors(error.fields).fields) form.setError(key, { type: 'server', message })
    }
    dispatch({ type: 'refused', error })
    notify(() => latest.current.onError?.(error))
  }

  const book = async (answers: FormAnswers): Promise<boolean> => {
    try {
      const request = await toRequest(latest.current, answers)
      if (!request) return false
      dispatch({ type: 'sent', request })
      const booking = await mutateAsync(request)
      dispatch({ type: 'confirmed', booking })
      notify(() => latest.current.onSuccess?.(booking, request))
      return true
    } catch (error) {
      await fail(error instanceof BookingError ? error : new BookingError('unknown', { cause: error }))
      return false
    }
  }

  const submit = async () => {
    if (locked.current) return
    locked.current = true
    let booked = false
    const onInvalid = (errors: Record<string, unknown>) => {
      dispatch({ type: 'refused', error: new BookingError('invalid') })
      const broken = latest.current.definition.fields.filter(({ key }) => errors[key])
      notify(() => latest.current.onValidationError?.(broken.map(({ slug }) => slug)))
    }
    try {
      await Promise.all([latest.current.loadSteps(), latest.current.prepare?.()])
      await form.handleSubmit(async (answers) => void (booked = await book(answers)), onInvalid)()
    } catch (cause) {
      // Our own code could not be loaded: the network is gone, and nothing was sent.
      await fail(new BookingError('offline', { cause }))
    }
    setAttempt((count) => count + 1)
    locked.current = booked
  }

  const reset = () => {
    form.reset(options.initialValues)
    locked.current = false
    dispatch({ type: 'reset' })
    notify(() => latest.current.onReset?.())
  }

  return { flow, attempt, submit, reset }
}

/** The body to send; `undefined` when the host cancels it. What the host throws has sent nothing. */
async function toRequest({ definition, loadSteps, onBeforeSubmit, ...context }: Submission, answers: FormAnswers): Promise<BookingRequest | undefined> {
  const { toBookingRequest } = await loadSteps()
  const request = toBookingRequest(definition, answers, context)
  let cancelled = false
  try {
    await onBeforeSubmit?.(request, { cancel: () => void (cancelled = true) })
  } catch (cause) {
    throw new BookingError('setup', { cause }, 'onBeforeSubmit threw, so nothing was sent. Catch it, or call cancel().')
  }
  return cancelled ? undefined : request
}
