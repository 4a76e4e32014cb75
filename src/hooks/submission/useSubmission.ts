'use client'

import { useEffect, useReducer, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { BookingError } from '../../api/errors/bookingError.js'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { CreatedBooking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import { bookingFlow } from '../../flow/bookingFlow.js'
import type { FormAnswers, FormDefinition, FormValues } from '../../form/types.js'
import { callHost } from '../utils/callHost.js'
import type { SubmissionMemory } from './submit.js'
import { useCreateBooking } from '../useCreateBooking.js'
import { useLatest } from '../utils/useLatest.js'
import type { useSteps } from './useLazySubmit.js'

/** What a submission needs, and whom it tells. Personal data goes nowhere else. */
export interface SubmissionOptions {
  client: BookingClient
  /** ISO 8601 in UTC; `undefined` while no time is chosen: nothing can be sent then. */
  startUtc: string | undefined
  /** Books for the moment of the press instead, with a team that takes instant meetings. @defaultValue `false` */
  instant?: boolean | undefined
  /** IANA id of the attendee's zone. */
  timeZone: string
  /** BCP 47 tag. */
  locale: string
  metadata?: Record<string, string> | undefined
  /** Awaited before anything is checked or sent; when it rejects, nothing is. For what must be at hand afterwards. */
  prepare?: (() => Promise<unknown>) | undefined
  /** A press met broken rules: the slugs of the fields, no values. */
  onValidationError?: ((slugs: string[]) => void) | undefined
  /** A frozen copy of the body that is about to be sent; `cancel()` sends nothing. May be asynchronous. */
  onBeforeSubmit?:
    ((request: BookingRequest, controls: { cancel: () => void }) => void | Promise<void>) | undefined
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

/** The press that books. One at a time: what a second one finds is a lock that was taken before anything was awaited. */
export function useSubmission(options: Submission) {
  const { form } = options
  const [flow, dispatch] = useReducer(bookingFlow, { step: 'details' })
  const [attempt, setAttempt] = useState(0)
  // With a query client of its own: personal data has no place in a cache that the host may keep.
  const { mutateAsync } = useCreateBooking({ client: options.client })
  const latest = useLatest(options)
  const locked = useRef(false)
  const memory = useRef<SubmissionMemory>({})
  const alive = useRef(true)
  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])

  const submit = async (emailVerificationCode?: string) => {
    if (locked.current) return
    locked.current = true
    try {
      const [steps] = await Promise.all([latest.current.loadSteps(), latest.current.prepare?.()])
      const rest = { send: mutateAsync, isAlive: () => alive.current, emailVerificationCode }
      locked.current = await steps.press({ form, latest, dispatch, memory: memory.current, ...rest })
    } catch (cause) {
      // Our own code could not be loaded: the network is gone, and nothing was sent.
      dispatch({ type: 'refused', error: new BookingError('offline', { cause }) })
      locked.current = false
    }
    setAttempt((count) => count + 1)
  }

  const reset = () => {
    // What is under way cannot be taken back, and its answer must find the lock as it left it.
    if (locked.current && flow.step !== 'booked') return
    form.reset(options.initialValues)
    locked.current = false
    memory.current = {}
    dispatch({ type: 'reset' })
    callHost(() => latest.current.onReset?.())
  }

  return { flow, attempt, submit, edit: () => dispatch({ type: 'edited' }), reset }
}
