'use client'

import { useEffect, useState } from 'react'
import type { BookingFlow } from '../../flow/bookingFlow.js'

/** When the server says only that it is busy. */
const DEFAULT_WAIT_SECONDS = 60

/** Returns how many seconds a busy server asks to wait, 0 when there is nothing to wait for. */
export function toWaitSeconds(flow: BookingFlow): number {
  const isBusy = flow.step === 'failed' && flow.error.kind === 'busy'
  return isBusy ? (flow.error.retryAfterSeconds ?? DEFAULT_WAIT_SECONDS) : 0
}

/** Returns whether the visitor has to wait before the next submit. */
export function useRetryAfter(flow: BookingFlow): boolean {
  const [ended, setEnded] = useState<BookingFlow>()
  const seconds = toWaitSeconds(flow)
  useEffect(() => {
    if (!seconds) return
    const timer = setTimeout(() => setEnded(flow), seconds * 1000)
    return () => clearTimeout(timer)
  }, [flow, seconds])
  return seconds > 0 && ended !== flow
}
