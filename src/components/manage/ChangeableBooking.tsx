'use client'

import { useEffect, useState } from 'react'
import type { Booking } from '../../contract/booking.js'
import { formatWhen } from '../../time/formatWhen.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { isActive } from '../confirmation/bookingStatus.js'
import { Notice } from '../../ui/Notice.js'
import { Confirmation, type PageText } from '../confirmation/Confirmation.js'
import type { Redirect } from '../confirmation/redirect/toRedirectUrl.js'
import type { BookingResult, ConfirmationInput, FormerTime } from '../confirmation/toConfirmation.js'
import { toSpan } from '../confirmation/toSpan.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import { BookingActions } from './BookingActions.js'
import { RescheduleForm } from './RescheduleForm.js'
import type { NoticeText } from './toCancelNotice.js'
import { toExistingResult, type ExistingBooking } from './toExistingResult.js'

/** Props of {@link ChangeableBooking}. */
export interface ChangeableBookingProps {
  /**
   * The booking as it was made or loaded. Changes that the visitor makes here are kept in
   * the component's state.
   */
  result: BookingResult | ExistingBooking
  /** The page to continue to. It is not offered after the visitor has changed the booking. */
  redirect?: Redirect | undefined
  /**
   * Set to start with picking another time. `startUtc` is the new time, ISO 8601 in UTC, if the host
   * has fixed it.
   */
  moving?: { startUtc?: string | undefined } | undefined
  /** Decides what the page of an existing booking says and offers. Without it, the booking was just made. */
  toPage?: ((result: BookingResult) => BookingPage) | undefined
  /** Whether there are free times to move to. @defaultValue `true` */
  canMove?: boolean | undefined
  /** Set if the visitor did nothing that led here, so that the focus stays where it is. */
  isFirst?: boolean | undefined
  /** Called by the “Book another” button, to start over. If omitted, there is no button. */
  onReset?: (() => void) | undefined
}

/** What the page of an existing booking says and offers. */
export interface BookingPage extends PageText {
  notice?: NoticeText | undefined
  /** Whether the visitor can move or cancel the booking here. */
  canChange: boolean
  /** Whether a date of the booking is still ahead, so that it can be changed or entered in a calendar. */
  isOpen: (booking: Booking) => boolean
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
export function ChangeableBooking({
  result: initial,
  redirect,
  moving,
  toPage,
  canMove = true,
  isFirst,
  onReset,
}: ChangeableBookingProps) {
  const { client, eventType, style, host, announce } = useBookingFormContext()
  const messages = useBookedMessages()
  const [current, setCurrent] = useState<CurrentBooking>(() => ({
    result: 'request' in initial ? initial : toExistingResult(initial, style.timeZone),
    former: undefined,
    changes: 0,
    announcement: '',
  }))
  const { result, former, changes } = current
  useEffect(() => {
    // Runs in an effect, because a form that unmounts clears the announcement first.
    if (current.announcement) announce(current.announcement)
  }, [current, announce])
  const [isMoving, setMoving] = useState(!!moving)
  const [isBack, setBack] = useState(false)
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
  const page = toPage?.(result)
  const open = page ? { ...result, bookings: result.bookings.filter(page.isOpen) } : result
  if (isMoving && client.getSlots) {
    return (
      <RescheduleForm
        result={open}
        startUtc={changes ? undefined : moving?.startUtc}
        onMoved={onMoved}
        onKeep={() => {
          setMoving(false)
          setBack(true)
        }}
      />
    )
  }
  const isChangeable = page?.canChange ?? true
  const offersMove = isChangeable && canMove && host.allowReschedule && client.rescheduleBooking
  return (
    // The key remounts the confirmation after each change, so that its heading is focused again.
    <Confirmation key={changes} {...{ result, former, page }} isFirst={isFirst && !changes && !isBack}>
      {page?.notice && <Notice {...page.notice} />}
      <BookingActions
        result={result}
        open={open}
        isChangeable={isChangeable}
        redirect={changes ? undefined : redirect}
        onCancelled={onCancelled}
        onReset={onReset}
        onMove={offersMove && client.getSlots ? () => setMoving(true) : undefined}
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
