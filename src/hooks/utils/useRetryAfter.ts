'use client'

import { useEffect, useState } from 'react'
import type { BookingFlow } from '../../flow/bookingFlow.js'

/** When the server says only that it is busy. */
const WAIT_SECONDS = 60

/** The seconds that a busy server asks to wait for; 0 when there is nothing to wait for. */
export function toWaitSeconds(flow: BookingFlow): number {
  return flow.step === 'failed' && flow.error.kind === 'busy'
    ? (flow.error.retryAfterSeconds ?? WAIT_SECONDS)
    : 0
}

/** Whether a visitor has to wait before the next press. */
export function useRetryAfter(flow: BookingFlow): boolean {
  const [over, setOver] = useState<BookingFlow>()
  const seconds = toWaitSeconds(flow)
  useEffect(() => {
    if (!seconds) return
    const timer = setTimeout(() => setOver(flow), seconds * 1000)
    return () => clearTimeout(timer)
  }, [flow, seconds])
  return seconds > 0 && over !== flow
}
