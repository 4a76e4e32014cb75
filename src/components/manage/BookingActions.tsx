'use client'

import type { Booking } from '../../contract/booking.js'
import { Button } from '../../ui/Button.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { isBookedOrPending, sortByStart } from '../confirmation/bookingStatus.js'
import { AddToCalendar } from '../confirmation/calendar/AddToCalendar.js'
import { toCalendarEvents } from '../confirmation/calendar/toCalendarEvents.js'
import { CopyDetails } from '../confirmation/CopyDetails.js'
import { LeavingLink } from '../confirmation/LeavingLink.js'
import type { Redirect } from '../confirmation/redirect/toRedirectUrl.js'
import { toConfirmation, type BookingResult } from '../confirmation/toConfirmation.js'
import { toDetailsText } from '../confirmation/toDetailsText.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import { CancelBooking } from './CancelForm.js'

/** Props of {@link BookingActions}. */
export interface BookingActionsProps {
  result: BookingResult
  /** The page to continue to. */
  redirect?: Redirect | undefined
  /** Called with the bookings that are now cancelled. */
  onCancelled: (cancelled: Booking[]) => void
  /** Called by the “Change time” button, to pick another time. If omitted, there is no button. */
  onMove?: (() => void) | undefined
}

/** Renders the actions for a booking: continue, add it to a calendar, copy it, move it or cancel it. */
export function BookingActions({ result, redirect, onCancelled, onMove }: BookingActionsProps) {
  const { client, eventType, style, host } = useBookingFormContext()
  const messages = useBookedMessages()
  const part = usePart()
  const text = toConfirmation({ result, eventType, style, messages })
  const events = toCalendarEvents({ result, eventType, messages })
  const bookings = sortByStart(result.bookings.filter(isBookedOrPending))
  if (!text) return null
  const occurrences = text.occurrences.filter(({ key }) => bookings.some(({ uid }) => uid === key))
  return (
    <div {...part('after')}>
      {redirect && (
        <LeavingLink href={redirect.href} target="_top" isButton>
          <span {...part('button-label')}>{messages.after.continue}</span>
        </LeavingLink>
      )}
      {!!events.length && <AddToCalendar events={events} />}
      <CopyDetails text={toDetailsText(text, messages)} />
      {onMove && !!bookings.length && <Button onClick={onMove}>{messages.reschedule.start}</Button>}
      {host.allowCancel && client.cancelBooking && !!bookings.length && (
        <CancelBooking bookings={bookings} occurrences={occurrences} onCancelled={onCancelled} />
      )}
    </div>
  )
}
