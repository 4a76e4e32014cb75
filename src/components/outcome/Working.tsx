'use client'

import { useLayoutEffect } from 'react'
import { useIsSlow } from '../../hooks/utils/useIsSlow.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'

/** Announces that a request is in flight, and tells the visitor if the request takes long. */
export function Working() {
  const { announce, messages } = useBookingFormContext()
  const part = usePart()
  const isSlow = useIsSlow()
  const { stillWorking, submitting } = messages.form
  // A layout effect: Preact, in the built element, skips a passive effect (its clean-up too) when the reply
  // comes before the first paint. The announcement would then stay in the live region.
  useLayoutEffect(() => {
    announce(isSlow ? stillWorking : submitting)
    // Clears the announcement, so that a screen reader does not read an outdated sentence.
    return () => announce('')
  }, [isSlow, announce, stillWorking, submitting])
  return isSlow ? <p {...part('working')}>{stillWorking}</p> : null
}
