'use client'

import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { PaymentHint } from '../confirmation/PaymentNotice.js'
import { SeriesDates } from './SeriesDates.js'

/** Props of {@link BeforeBooking}. */
export interface BeforeBookingProps {
  state: BookingFormState
  lengthMinutes: number
}

/** What is good to know before the submit: where something is paid, and the dates of a series. */
export function BeforeBooking(props: BeforeBookingProps) {
  return (
    <>
      <PaymentHint />
      <SeriesDates {...props} />
    </>
  )
}
