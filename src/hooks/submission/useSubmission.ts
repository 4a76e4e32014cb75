'use client'

import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { BookingClient } from '../../api/createBookingClient.js'
import { BookingError } from '../../api/errors/bookingError.js'
import { bookingFlow, type BookingFlow, type FirstStep, type PickedTime } from '../../flow/bookingFlow.js'
import type { FormAnswers, FormDefinition, FormValues } from '../../form/types.js'
import { callHost } from '../utils/callHost.js'
import { useBookingMutation } from '../utils/useBookingMutation.js'
import { useLatest } from '../utils/useLatest.js'
import type { SubmissionOptions, SubmissionRun, SubmitOptions } from './types.js'
import type { FormSubmit } from './submit.js'

interface UseSubmissionOptions extends SubmissionOptions {
  form: UseFormReturn<FormValues, unknown, FormAnswers>
  definition: FormDefinition
  initialValues: FormValues
  /** Lazy-loads the submit. The returned promise rejects if it cannot be loaded. */
  loadSubmit: () => Promise<{ submit: FormSubmit }>
}

const DETAILS: BookingFlow = { step: 'details' }

/**
 * Manages the flow of a form and the actions that change it. Only one submit runs at a time: a second
 * call returns at once, because the first one sets the lock synchronously.
 *
 * @returns `flow`, `startUtc` and `attempt`, and actions that keep the same reference between renders
 */
export function useSubmission(options: UseSubmissionOptions) {
  const { form } = options
  const first: FirstStep = { step: options.order === 'questions-first' ? 'details' : 'picking' }
  const [state, dispatch] = useReducer(bookingFlow, first)
  // If the host has fixed the start, there is no time to pick.
  const flow = state.step === 'picking' && options.startUtc !== undefined ? DETAILS : state
  const startUtc = options.startUtc ?? flow.picked?.startUtc
  const [attempt, setAttempt] = useState(0)
  const run = useRef<SubmissionRun>({ isLocked: false, isMounted: true, memory: {} })
  // Uses a separate query client. The host may persist the cache of its query client, and personal data
  // must not end up there.
  const { mutateAsync } = useBookingMutation<Parameters<BookingClient['createBooking']>>(
    (call) => options.client.createBooking(...call),
    {},
  )
  const latest = useLatest({ ...options, startUtc, first, flow, send: mutateAsync })
  useEffect(() => {
    const { current } = run
    current.isMounted = true
    return () => {
      current.isMounted = false
      current.guard?.abort()
    }
  }, [])

  const actions = useMemo(() => {
    const { current } = run
    const submit = async (options: SubmitOptions = {}) => {
      if (current.isLocked) return
      current.isLocked = true
      const { loadSubmit, prepare, send } = latest.current
      try {
        const [parts] = await Promise.all([loadSubmit(), prepare?.()])
        current.isLocked = await parts.submit({ ...options, form, latest, run: current, dispatch, send })
      } catch (cause) {
        // The form's own code could not be loaded, which is reported as being offline. Nothing was sent.
        dispatch({ type: 'refused', error: new BookingError('offline', { cause }) })
        current.isLocked = false
      }
      setAttempt((count) => count + 1)
    }
    const reset = () => {
      // Does nothing while a request is in flight: the request cannot be cancelled, and a reset would
      // release the lock before the reply arrives, so that a second booking could be sent.
      if (current.isLocked && latest.current.flow.step !== 'booked') return
      form.reset(latest.current.initialValues)
      current.isLocked = false
      current.memory = { unknown: [] }
      dispatch({ type: 'reset', ...latest.current.first })
      callHost(() => latest.current.onReset?.())
    }
    return {
      submit,
      reset,
      edit: () => dispatch({ type: 'edited' }),
      pick: (picked: PickedTime) => dispatch({ type: 'picked', picked }),
      repick: () => dispatch({ type: 'repicked' }),
      loseSlot: () => dispatch({ type: 'slotTaken' }),
    }
  }, [form, latest])

  return { flow, startUtc, attempt, actions }
}
