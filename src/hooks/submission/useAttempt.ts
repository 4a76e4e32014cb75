'use client'

import { useRef, useState } from 'react'
import { BookingError } from '../../api/errors/bookingError.js'

/** Where a request stands that a visitor has pressed for. */
export type Attempt =
  | { step: 'idle' }
  | { step: 'sending' }
  /** `afterUnknown`: an earlier attempt may have succeeded. */
  | { step: 'failed'; error: BookingError; afterUnknown: boolean }

/**
 * Sends one request at a time: what a second press finds is a lock that was taken before anything was awaited. After a
 * success the lock stays, for there is nothing left to send.
 *
 * @returns `attempt`, where it stands, and `run`, which takes the request and what to do with its answer; never rejects
 */
export function useAttempt() {
  const [attempt, setAttempt] = useState<Attempt>({ step: 'idle' })
  const locked = useRef(false)
  const unsure = useRef(false)
  const run = async <Answer>(send: () => Promise<Answer>, done: (answer: Answer) => void) => {
    if (locked.current) return
    locked.current = true
    setAttempt({ step: 'sending' })
    let answer: Answer
    try {
      // `navigator.onLine` may be wrong when it says true, never when it says false.
      if (navigator.onLine === false) throw new BookingError('offline')
      answer = await send()
    } catch (cause) {
      const error = cause instanceof BookingError ? cause : new BookingError('unknown', { cause })
      locked.current = false
      setAttempt({ step: 'failed', error, afterUnknown: unsure.current })
      unsure.current ||= error.kind === 'unknown'
      return
    }
    setAttempt({ step: 'idle' })
    done(answer)
  }
  const clear = () => {
    if (!locked.current) setAttempt({ step: 'idle' })
  }
  return { attempt, run, clear }
}
