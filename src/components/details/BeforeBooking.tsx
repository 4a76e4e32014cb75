'use client'

import { useEffect } from 'react'
import { linkPhones } from '../../hooks/form/linkPhones.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { lazyModule, lazyWithRetry } from '../../ui/lazyWithRetry.js'
import { PaymentHint } from '../confirmation/PaymentNotice.js'

/** Lazy-loaded, because few event types are a series, and repeating a time needs a library. */
const SeriesDates = lazyWithRetry(
  lazyModule(() => import('./SeriesDates.js')),
  (module) => module.SeriesDates,
  null,
)

/** Props of {@link BeforeBooking}. */
export interface BeforeBookingProps {
  state: BookingFormState
  lengthMinutes: number
}

/**
 * Shows what the visitor should know before the submit: where a paid event type is paid for, and the
 * dates of a series. Also keeps the inputs for the attendee's phone number equal.
 */
export function BeforeBooking(props: BeforeBookingProps) {
  const { form, definition } = props.state
  useEffect(() => linkPhones({ form, definition }), [form, definition])
  return (
    <>
      <PaymentHint />
      {definition.eventType.recurrence && <SeriesDates {...props} />}
    </>
  )
}
