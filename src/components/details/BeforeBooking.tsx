'use client'

import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { PaymentHint } from '../confirmation/PaymentNotice.js'
import { SeriesDates } from './SeriesDates.js'

/** Props of {@link BeforeBooking}. */
export interface BeforeBookingProps {
  state: BookingFormState
  lengthMinutes: number
}

/**
 * Shows what the visitor should know before the submit: where a paid event type is paid for, and the
 * dates of a series.
 */
export function BeforeBooking(props: BeforeBookingProps) {
  return (
    <>
      <PaymentHint />
      <SeriesDates {...props} />
    </>
  )
}
