'use client'

import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { EarlierAttempt } from '../outcome/EarlierAttempt.js'
import { Draft } from './Draft.js'

/** Props of {@link Remembered}. */
export interface RememberedProps {
  state: BookingFormState
}

/** What the form remembers from before a reload: an attempt to book, and a draft if the host asks for one. */
export function Remembered({ state }: RememberedProps) {
  const { draft } = useBookingFormContext().host
  return (
    <>
      {draft && <Draft state={state} options={draft} />}
      <EarlierAttempt state={state} />
    </>
  )
}
