'use client'

import type { BookingClient } from '../../api/createBookingClient.js'
import type { Booking } from '../../contract/booking.js'
import { Button } from '../../ui/Button.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { usePart } from '../../ui/usePart.js'
import { toConfirmation } from '../confirmation/toConfirmation.js'
import { AddToCalendar } from '../confirmation/calendar/AddToCalendar.js'
import type { AfterOptions } from '../confirmation/afterOptions.js'
import { CancelBooking } from './CancelForm.js'
import { CopyDetails } from '../confirmation/CopyDetails.js'
import { toCalendarEvents, type CalendarInput } from '../confirmation/calendar/toCalendarEvents.js'
import { toDetailsText } from '../confirmation/toDetailsText.js'
import type { Redirect } from '../confirmation/redirect/toRedirectUrl.js'

/** What can be done with a booking, and who is told. */
export interface BookingActionsProps extends CalendarInput {
  client: BookingClient
  host: AfterOptions
  announce: Announce
  redirect?: Redirect | undefined
  onCancelled: (cancelled: Booking[]) => void
  /** Goes to choosing another time; without it there is no such button. */
  onMove?: (() => void) | undefined
}

/** What a reader may want next: the page to go on to, the calendar, a copy, another time, or none at all. */
export function BookingActions({
  client,
  host,
  announce,
  redirect,
  onCancelled,
  onMove,
  ...input
}: BookingActionsProps) {
  const part = usePart()
  const { messages, result } = input
  const text = toConfirmation(input)
  const events = toCalendarEvents(input)
  const standing = result.bookings
    .filter(({ status }) => status === 'accepted' || status === 'pending')
    .sort((one, other) => String(one.start).localeCompare(String(other.start)))
  if (!text) return null
  const { onCancel, onError } = host
  const occurrences = text.occurrences.filter(({ key }) => standing.some(({ uid }) => uid === key))
  return (
    <div {...part('after')}>
      {redirect && (
        <a {...part('button', { primary: true })} href={redirect.href}>
          <span {...part('button-label')}>{messages.after.continue}</span>
        </a>
      )}
      {!!events.length && <AddToCalendar {...{ events, messages, announce }} />}
      <CopyDetails text={toDetailsText(text, messages)} {...{ messages, announce }} />
      {onMove && !!standing.length && <Button onClick={onMove}>{messages.reschedule.start}</Button>}
      {host.allowCancel && client.cancelBooking && !!standing.length && (
        <CancelBooking
          {...{ client, onCancel, onError, announce, messages, occurrences, onCancelled }}
          bookings={standing}
        />
      )}
    </div>
  )
}
