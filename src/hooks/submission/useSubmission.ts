'use client'

import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { BookingError } from '../../api/errors/bookingError.js'
import { bookingFlow, INITIAL_FLOW, type BookingFlow, type PickedTime } from '../../flow/bookingFlow.js'
import type { FormAnswers, FormDefinition, FormValues } from '../../form/types.js'
import { useCreateBooking } from '../useCreateBooking.js'
import { callHost } from '../utils/callHost.js'
import { useLatest } from '../utils/useLatest.js'
import type { SubmissionOptions, SubmissionRun, SubmitOptions } from './types.js'
import type { FormSubmit } from './submit.js'

interface UseSubmissionOptions extends SubmissionOptions {
  form: UseFormReturn<FormValues, unknown, FormAnswers>
  definition: FormDefinition
  initialValues: FormValues
  /** Lazy-loads the submit; rejects when it cannot be loaded. */
  loadSubmit: () => Promise<{ submit: FormSubmit }>
}

const DETAILS: BookingFlow = { step: 'details' }

/**
 * The flow of a form and what moves it. One submit at a time: a second one meets a lock that the first took
 * before it awaited anything.
 *
 * @returns `flow`, `startUtc` and `attempt`, and actions that stay the same between renders
 */
export function useSubmission(options: UseSubmissionOptions) {
  const { form } = options
  const [state, dispatch] = useReducer(bookingFlow, INITIAL_FLOW)
  // A start that the host has fixed leaves nothing to pick.
  const flow = state.step === 'picking' && options.startUtc !== undefined ? DETAILS : state
  const startUtc = options.startUtc ?? flow.picked?.startUtc
  const [attempt, setAttempt] = useState(0)
  // On a query client of its own: personal data has no place in a cache that the host may keep.
  const { mutateAsync } = useCreateBooking({ client: options.client })
  const latest = useLatest({ ...options, startUtc, flow, send: mutateAsync })
  const run = useRef<SubmissionRun>({ isLocked: false, isMounted: true, memory: {} })
  useEffect(() => {
    const { current } = run
    current.isMounted = true
    return () => {
      current.isMounted = false
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
        // Our own code could not be loaded: there is no network, and nothing was sent.
        dispatch({ type: 'refused', error: new BookingError('offline', { cause }) })
        current.isLocked = false
      }
      setAttempt((count) => count + 1)
    }
    const reset = () => {
      // A request in flight cannot be taken back, and its reply must find the lock as it left it.
      if (current.isLocked && latest.current.flow.step !== 'booked') return
      form.reset(latest.current.initialValues)
      current.isLocked = false
      current.memory = {}
      dispatch({ type: 'reset' })
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
