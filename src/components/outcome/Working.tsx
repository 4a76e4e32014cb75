'use client'

import { useLayoutEffect } from 'react'
import { useIsSlow } from '../../hooks/utils/useIsSlow.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { useBookedMessages } from './useBookedMessages.js'

/** Announces that a request is in flight, and tells the visitor if the request takes long. */
export function Working() {
  const { announce } = useBookingFormContext()
  const { form, submission } = useBookedMessages()
  const part = usePart()
  const isSlow = useIsSlow()
  const { submitting } = form
  const { stillWorking } = submission
  // A layout effect clears the announcement together with the form. The clean-up of a passive effect waits
  // for the next paint, which browsers delay in a background tab.
  useLayoutEffect(() => {
    announce(isSlow ? stillWorking : submitting)
    // Clears the announcement, so that a screen reader does not read an outdated sentence.
    return () => announce('')
  }, [isSlow, announce, stillWorking, submitting])
  return isSlow ? <p {...part('working')}>{stillWorking}</p> : null
}
