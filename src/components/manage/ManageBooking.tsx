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
  /** The booking as it was made or loaded. What the visitor changes here is kept in state. */
  result: BookingResult
  /** The page to continue to. It is no longer offered after a change. */
  redirect?: Redirect | undefined
  /** Starts with picking another time. `startUtc` is that time if the host has fixed it, ISO 8601 in UTC. */
  moving?: { startUtc?: string | undefined } | undefined
  /** Starts over. Without it there is no such button. */
  onReset?: (() => void) | undefined
}

/** The booking as it is after the visitor's changes. */
interface CurrentBooking {
  result: BookingResult
  former: FormerTime | undefined
  /** How many changes the visitor has made. */
  changes: number
  /** What screen readers say about the last change; `''` for nothing. */
  announcement: string
}

/** The confirmation of a booking, and the forms that move or cancel it. */
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
    // In an effect, because a form clears its own announcement when it unmounts.
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
    // The new time counts as requested. Otherwise the confirmation would call it another time than asked for.
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
    // Mounted again after a change, so that its heading takes the focus again.
    <Confirmation key={changes} result={result} former={former} onReset={onReset}>
      <BookingActions
        result={result}
        redirect={changes ? undefined : redirect}
        onCancelled={onCancelled}
        onMove={canMove ? () => setMoving(true) : undefined}
      />
    </Confirmation>
  )
}

/** Returns the sentence about a cancellation: of all dates, of one, or of some of those requested. */
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
