'use client'

import { useMemo } from 'react'
import { useNow } from '../hooks/utils/useNow.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import { BookingSteps } from './BookingSteps.js'
import type { BookingFormProps } from './bookingFormProps.js'
import type { BookerProps } from './picker/Booker.js'
import { useBookerMessages } from './picker/useBookerMessages.js'

/** The way to a meeting that starts at the press: no time is chosen, and the button says so. */
export function InstantBooking({ props: given, ...ready }: BookerProps) {
  const now = useNow()
  const { startNow } = useBookerMessages(ready.messages, given.messages).booker
  const { messages: own } = given
  const messages = useMemo(
    () => mergeMessages({ form: { submit: () => startNow, submitRequest: () => startNow } }, own),
    [startNow, own],
  )
  // No prototype, as in BookingForm: own properties only.
  const props = { __proto__: null, ...given, messages } as BookingFormProps
  return <BookingSteps {...ready} props={props} startUtc={now} />
}
