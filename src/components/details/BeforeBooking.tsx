'use client'

import { useEffect } from 'react'
import { linkPhones } from '../../hooks/form/linkPhones.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { PaymentHint } from '../confirmation/PaymentNotice.js'

/** Props of {@link BeforeBooking}. */
export interface BeforeBookingProps {
  state: BookingFormState
}

/**
 * Shows what the visitor should know before the submit: where a paid event type is paid for. Also keeps the
 * inputs for the attendee's phone number equal.
 */
export function BeforeBooking({ state: { form, definition } }: BeforeBookingProps) {
  useEffect(() => linkPhones({ form, definition }), [form, definition])
  return <PaymentHint />
}
