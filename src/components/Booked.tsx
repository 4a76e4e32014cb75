'use client'

import type { EventType } from '../contract/eventType.js'
import type { BookingFlow } from '../flow/bookingFlow.js'
import type { BookingFormState } from '../hooks/useBookingForm.js'
import type { Messages } from '../messages/types.js'
import type { TimeStyle } from '../time/formatWhen.js'
import { Boundary } from '../ui/Boundary.js'
import { Confirmation } from './Confirmation.js'
import { toAnswerTexts } from './toAnswerTexts.js'

/** What the end of the way is drawn from. */
export interface BookedProps {
  flow: Extract<BookingFlow, { step: 'booked' }>
  state: BookingFormState
  eventType: EventType
  style: TimeStyle
  messages: Messages
}

/** The confirmation of what was just booked; if it cannot be drawn, that there is a booking is said all the same. */
export function Booked({ flow, state, eventType, style, messages }: BookedProps) {
  const { request, booking } = flow
  const answers = toAnswerTexts(state.fields, request.bookingFieldsResponses, messages)
  const result = { bookings: [booking].flat(), request, answers }
  return (
    <Boundary fallback={<p role="status">{messages.confirmation.other}</p>}>
      <Confirmation {...{ result, eventType, style, messages }} onReset={state.reset} />
    </Boundary>
  )
}
