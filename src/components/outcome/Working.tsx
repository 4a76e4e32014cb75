'use client'

import { useEffect } from 'react'
import { useIsSlow } from '../../hooks/utils/useIsSlow.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'

/** Rendered while a request is in flight: announces it, and tells the visitor when it takes long. */
export function Working() {
  const { announce, messages } = useBookingFormContext()
  const part = usePart()
  const isSlow = useIsSlow()
  const { stillWorking, submitting } = messages.form
  useEffect(() => {
    announce(isSlow ? stillWorking : submitting)
    // A sentence that is no longer true must not be read later.
    return () => announce('')
  }, [isSlow, announce, stillWorking, submitting])
  return isSlow ? <p {...part('working')}>{stillWorking}</p> : null
}
