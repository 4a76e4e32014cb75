'use client'

import { useEffect, useState } from 'react'
import type { Booking } from '../../contract/booking.js'
import { formatWhen } from '../../time/formatWhen.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { isActive } from '../confirmation/bookingStatus.js'
import { Confirmation } from '../confirmation/Confirmation.js'
import type { Redirect } from '../confirmation/redirect/toRedirectUrl.js'
import type { BookingResult, ConfirmationInput, FormerTime } from '../confirmation/toConfirmation.js'
import { toSpan } from '../confirmation/toSpan.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import { BookingActions } from './BookingActions.js'
import { RescheduleForm } from './RescheduleForm.js'

/** Props of {@link ManageBooking}. */
export interface ManageBookingProps {
  /**
   * The booking as it was made or loaded. Changes that the visitor makes here are kept in
   * the component's state.
   */
  result: BookingResult
  /** The page to continue to. It is not offered after the visitor has changed the booking. */
  redirect?: Redirect | undefined
  /**
   * Set to start with picking another time. `startUtc` is the new time, ISO 8601 in UTC, if the host
   * has fixed it.
   */
  moving?: { startUtc?: string | undefined } | undefined
  /** Called by the “Book another” button, to start over. If omitted, there is no button. */
  onReset?: (() => void) | undefined
}

/** The booking as it is after the visitor's changes. */
interface CurrentBooking {
  result: BookingResult
  former: FormerTime | undefined
  /** The number of changes that the visitor has made. */
  changes: number
  /** The announcement of the last change for screen readers, or `''` if there is none. */
  announcement: string
}

/** Renders the confirmation of a booking, and the forms that move or cancel the booking. */
export function ManageBooking({ result: initial, redirect, moving, onReset }: ManageBookingProps) {
  const { client, eventType, style, host, announce } = useBookingFormContext()
  const messages = useBookedMessages()
  const [current, setCurrent] = useState<CurrentBooking>({
    result: initial,
    former: undefined,
    changes: 0,
    announcement: '',
  })
  const { result, former, changes } = current
  useEffect(() => {
    // Runs in an effect, because a form that unmounts clears the announcement first.
    if (current.announcement) announce(current.announcement)
  }, [current, announce])
  const [isMoving, setMoving] = useState(!!moving)
  const onCancelled = (cancelled: Booking[]) => {
    const uids = new Set(cancelled.map(({ uid }) => uid))
    const bookings = result.bookings.map((booking) =>
      uids.has(booking.uid) ? { ...booking, status: 'cancelled' } : booking,
    )
    const announcement = toAnnouncement(bookings, cancelled, { result, eventType, style, messages })
    setCurrent((before) => ({
      result: { ...result, bookings },
      former: undefined,
      changes: before.changes + 1,
      announcement,
    }))
  }
  const onMoved = (moved: Booking, original: Booking) => {
    const bookings = result.bookings.map((booking) => (booking.uid === original.uid ? moved : booking))
    // Treats the new time as the requested one. Otherwise the confirmation would say that the server
    // booked another time than requested.
    const [start] = bookings.map((booking) => booking.start ?? '').sort()
    const request = { ...result.request, start: start || result.request.start, lengthInMinutes: undefined }
    setCurrent((before) => ({
      result: { ...result, request, bookings },
      former: toSpan(original, result.request, eventType),
      changes: before.changes + 1,
      announcement: '',
    }))
    setMoving(false)
  }
  if (isMoving && client.getSlots) {
    return (
      <RescheduleForm
        result={result}
        startUtc={changes ? undefined : moving?.startUtc}
        onMoved={onMoved}
        onKeep={() => setMoving(false)}
      />
    )
  }
  const canMove = host.allowReschedule && client.rescheduleBooking && client.getSlots
  return (
    // The key remounts the confirmation after each change, so that its heading is focused again.
    <Confirmation key={changes} result={result} former={former}>
      <BookingActions
        result={result}
        redirect={changes ? undefined : redirect}
        onCancelled={onCancelled}
        onReset={onReset}
        onMove={canMove ? () => setMoving(true) : undefined}
      />
    </Confirmation>
  )
}

/** Returns the announcement of a cancellation: all dates, one date, or several dates were cancelled. */
function toAnnouncement(
  bookings: Booking[],
  [first, ...others]: Booking[],
  { result, eventType, style, messages }: ConfirmationInput,
): string {
  const { cancel } = messages
  if (!first || !bookings.some(isActive)) return cancel.done
  if (others.length) return cancel.some
  const { start, lengthMinutes } = toSpan(first, result.request, eventType)
  return cancel.doneOne(formatWhen(start, lengthMinutes, style).date)
}
