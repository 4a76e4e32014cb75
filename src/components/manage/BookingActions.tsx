'use client'

import type { Booking } from '../../contract/booking.js'
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
import { BookingChanges } from './BookingChanges.js'

/** Props of {@link BookingActions}. */
export interface BookingActionsProps {
  result: BookingResult
  /** The same with only those bookings that are still ahead. */
  open: BookingResult
  /** Whether the booking can be cancelled here at all. */
  isChangeable: boolean
  /** The page to continue to. */
  redirect?: Redirect | undefined
  /** Called with the bookings that are now cancelled. */
  onCancelled: (cancelled: Booking[]) => void
  /** Called by the “Change time” link, to pick another time. If omitted, there is no link. */
  onMove?: (() => void) | undefined
  /** Called by the “Book another” link, to start over. If omitted, there is no link. */
  onReset?: (() => void) | undefined
}

/**
 * Renders the actions for a booking: one that stands out, which is to continue or to add it to a calendar,
 * then to copy it, and a line of links that change it.
 */
export function BookingActions({
  result,
  open,
  isChangeable,
  redirect,
  onCancelled,
  onMove,
  onReset,
}: BookingActionsProps) {
  const { client, eventType, style, host } = useBookingFormContext()
  const messages = useBookedMessages()
  const part = usePart()
  const text = toConfirmation({ result, eventType, style, messages })
  const events = toCalendarEvents({ result: open, eventType, messages })
  const bookings = sortByStart(open.bookings.filter(isBookedOrPending))
  if (!text) return null
  const occurrences = text.occurrences.filter(({ key }) => bookings.some(({ uid }) => uid === key))
  return (
    <div {...part('after')}>
      {redirect && (
        <LeavingLink href={redirect.href} target="_top" isButton>
          <span {...part('button-label')}>{messages.after.continue}</span>
        </LeavingLink>
      )}
      {!!events.length && <AddToCalendar events={events} isPrimary={!redirect} />}
      <CopyDetails text={toDetailsText(text, messages)} />
      <BookingChanges
        {...{ bookings, occurrences, onCancelled, onReset }}
        onMove={bookings.length ? onMove : undefined}
        canCancel={isChangeable && !!host.allowCancel && !!client.cancelBooking && !!bookings.length}
      />
    </div>
  )
}
