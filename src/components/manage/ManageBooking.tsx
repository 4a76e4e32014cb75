'use client'

import { useEffect, useState } from 'react'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { Booking } from '../../contract/booking.js'
import { formatWhen } from '../../time/formatWhen.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { Confirmation } from '../confirmation/Confirmation.js'
import { isStanding } from '../confirmation/isStanding.js'
import { RescheduleForm } from './RescheduleForm.js'
import type { RenderPicker } from '../picker/renderPicker.js'
import { toSpan } from '../confirmation/toSpan.js'
import { BookingActions } from './BookingActions.js'
import type { AfterOptions } from '../confirmation/afterOptions.js'
import type { CalendarInput } from '../confirmation/calendar/toCalendarEvents.js'
import type { Redirect } from '../confirmation/redirect/toRedirectUrl.js'

/** What a booking is shown from, and what may become of it here. */
export interface ManageBookingProps extends CalendarInput {
  client: BookingClient
  host: AfterOptions
  announce: Announce
  redirect?: Redirect | undefined
  /** Draws the choice of another time; without it no booking is moved here. */
  picker?: RenderPicker | undefined
  /** Starts with the choice of another time; `startUtc` is that time where the host has chosen it. */
  moving?: { startUtc?: string | undefined } | undefined
  onReset?: (() => void) | undefined
}

/** A booking, what it has become since, and what can be done with it. */
export function ManageBooking({
  client,
  host,
  announce,
  redirect,
  picker,
  moving,
  onReset,
  ...given
}: ManageBookingProps) {
  const { eventType } = given
  const [shown, setShown] = useState(() => ({
    result: given.result,
    former: given.former,
    changes: 0,
    said: '',
  }))
  useEffect(() => {
    // After what a form has said last, and taken back when it went.
    if (shown.said) announce(shown.said)
  }, [shown, announce])
  const [isMoving, setMoving] = useState(!!moving)
  const input: CalendarInput = { ...given, result: shown.result, former: shown.former }
  const { result } = shown
  const onCancelled = (cancelled: Booking[]) => {
    const gone = new Set(cancelled.map(({ uid }) => uid))
    const bookings = result.bookings.map((one) => (gone.has(one.uid) ? { ...one, status: 'cancelled' } : one))
    const said = toCancelledText(bookings, cancelled, input)
    setShown(({ changes }) => ({
      result: { ...result, bookings },
      former: undefined,
      changes: changes + 1,
      said,
    }))
  }
  const onMoved = (moved: Booking, from: Booking) => {
    const { start, lengthMinutes } = toSpan(from, result.request, eventType)
    const bookings = result.bookings.map((one) => (one.uid === from.uid ? moved : one))
    // What stands now is what was asked for.
    const [first] = bookings.map((one) => one.start ?? '').sort()
    const request = { ...result.request, start: first || result.request.start, lengthInMinutes: undefined }
    setShown(({ changes }) => ({
      result: { ...result, request, bookings },
      former: { start, lengthMinutes },
      changes: changes + 1,
      said: '',
    }))
    setMoving(false)
  }
  const { onReschedule, onError } = host
  if (isMoving && picker) {
    const told = { client, announce, picker, onMoved, onReschedule, onError }
    return (
      <RescheduleForm
        {...input}
        {...told}
        startUtc={shown.changes ? undefined : moving?.startUtc}
        onKeep={() => setMoving(false)}
      />
    )
  }
  const canMove = host.allowReschedule && client.rescheduleBooking && picker
  return (
    // Drawn anew after a change, so that its heading takes the focus again.
    <Confirmation key={shown.changes} {...input} onReset={onReset}>
      <BookingActions
        {...input}
        {...{ client, host, announce, onCancelled }}
        redirect={shown.changes ? undefined : redirect}
        onMove={canMove ? () => setMoving(true) : undefined}
      />
    </Confirmation>
  )
}

/** What a cancellation came to, in a sentence: everything, one date of several, or not all that was asked for. */
function toCancelledText(
  bookings: Booking[],
  [first, ...others]: Booking[],
  { result, eventType, style, messages }: CalendarInput,
): string {
  const { cancel } = messages
  if (!first || !bookings.some(isStanding)) return cancel.done
  const { start, lengthMinutes } = toSpan(first, result.request, eventType)
  return others.length ? cancel.some : cancel.doneOne(formatWhen(start, lengthMinutes, style).date)
}
