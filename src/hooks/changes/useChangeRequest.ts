'use client'

import { useRef, useState } from 'react'
import { BookingError } from '../../api/errors/bookingError.js'

/** The state of a request that changes a booking. */
export type ChangeRequest =
  | { step: 'idle' }
  | { step: 'sending' }
  /** `afterUnknown`: an earlier attempt had an unknown outcome and may have succeeded. */
  | { step: 'failed'; error: BookingError; afterUnknown: boolean }

/**
 * Sends one request at a time. A second call returns at once, because the first one sets the lock
 * synchronously. After a success the lock stays set, because nothing is left to send.
 *
 * @returns `change`, the state of the request; `run(send, onSuccess)`, whose promise never rejects; and
 *   `clear`, which dismisses a failure
 */
export function useChangeRequest() {
  const [change, setChange] = useState<ChangeRequest>({ step: 'idle' })
  const isLocked = useRef(false)
  const mayHaveSucceeded = useRef(false)
  const run = async <Reply>(send: () => Promise<Reply>, onSuccess: (reply: Reply) => void) => {
    if (isLocked.current) return
    isLocked.current = true
    setChange({ step: 'sending' })
    let reply: Reply
    try {
      // `navigator.onLine` can be true without a connection, but false always means offline.
      if (navigator.onLine === false) throw new BookingError('offline')
      reply = await send()
    } catch (cause) {
      const error = cause instanceof BookingError ? cause : new BookingError('unknown', { cause })
      isLocked.current = false
      setChange({ step: 'failed', error, afterUnknown: mayHaveSucceeded.current })
      mayHaveSucceeded.current ||= error.kind === 'unknown'
      return
    }
    setChange({ step: 'idle' })
    onSuccess(reply)
  }
  const clear = () => {
    if (!isLocked.current) setChange({ step: 'idle' })
  }
  return { change, run, clear }
}
