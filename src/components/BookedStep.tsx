'use client'

import { useEffect, useRef, useState } from 'react'
import { toBookings, type Booking, type CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import type { EventType } from '../contract/eventType.js'
import type { BookingFlow } from '../flow/bookingFlow.js'
import type { BookingFormState } from '../hooks/useBookingForm.js'
import { useSlotChange } from '../hooks/utils/useSlotChange.js'
import { Boundary } from '../ui/Boundary.js'
import { usePart } from '../ui/usePart.js'
import { useBookingFormContext } from './BookingFormContext.js'
import type { BookingFormProps } from './bookingFormProps.js'
import type { AfterOptions } from './confirmation/afterOptions.js'
import { isBookedOrPending, sortByStart } from './confirmation/bookingStatus.js'
import { formatAnswers } from './confirmation/formatAnswers.js'
import { isFramed } from './confirmation/frame.js'
import { isPaid } from './confirmation/isPaid.js'
import { goTo } from './confirmation/redirect/goTo.js'
import { toRedirectUrl } from './confirmation/redirect/toRedirectUrl.js'
import type { BookingResult } from './confirmation/toConfirmation.js'
import { ChangeableBooking } from './manage/ChangeableBooking.js'
import { useBookedMessages } from './outcome/useBookedMessages.js'

/** Props of {@link BookedStep}. */
export interface BookedStepProps {
  flow: Extract<BookingFlow, { step: 'booked' }>
  state: BookingFormState
}

/**
 * Renders the confirmation of the new booking, or the host's own confirmation. If an error prevents
 * both from being rendered, the visitor is still told that there is a booking.
 */
export function BookedStep({ flow, state }: BookedStepProps) {
  const { eventType, host, root, style } = useBookingFormContext()
  const messages = useBookedMessages()
  const { request, booking } = flow
  const [result] = useState(() => {
    // A client of the host can return a reply as the API sends it.
    const bookings = toBookings(booking)
    return {
      bookings,
      unlisted: Array.isArray(booking) ? countUnlisted(bookings, request, eventType) : 0,
      request,
      answers: formatAnswers(state.fields, request.bookingFieldsResponses, {
        messages,
        locale: style.locale,
        types: state.types,
      }),
    }
  })
  const redirect = toRedirect(result, eventType, host)
  // Many pages forbid frames. A redirect inside of a frame would then replace the confirmation with an error.
  const target = redirect?.automatic && !isFramed() ? redirect.href : undefined
  const hasLeft = useRef(false)
  useSlotChange()
  const { form } = state
  useEffect(() => {
    // A file of a field that is not shown may still be on its way. It must not get into the next booking.
    for (const value of Object.values(form.getValues()))
      (Object(value) as { uploads?: { drop?: () => void } }).uploads?.drop?.()
  }, [form])
  useEffect(() => {
    // StrictMode runs effects twice, but the redirect must happen once. A form that is out of the page
    // waits for the render after its return.
    if (!target || hasLeft.current || !root.current?.isConnected) return
    hasLeft.current = true
    goTo(target)
  })
  const confirmation = (
    <Boundary fallback={<p role="status">{messages.confirmation.other}</p>}>
      <ChangeableBooking result={result} redirect={redirect} onReset={state.reset} />
    </Boundary>
  )
  if (!host.renderSuccess) return confirmation
  return (
    <Boundary fallback={confirmation}>
      <HostSuccess render={host.renderSuccess} booking={booking} request={request} />
    </Boundary>
  )
}

/** Counts the dates of a series that were requested, but are not among the bookings. */
function countUnlisted(bookings: Booking[], request: BookingRequest, { recurrence }: EventType): number {
  const asked = request.recurrenceCount ?? recurrence?.occurrences ?? 0
  return Math.max(0, asked - bookings.length)
}

/**
 * Returns the page to continue to, or undefined if there is none. There is no redirect after a booking
 * that is unpaid, declined, incomplete or in an unknown state, because the visitor must see its
 * confirmation.
 */
function toRedirect(
  { bookings, unlisted, request }: BookingResult,
  eventType: EventType,
  { successRedirect }: AfterOptions,
) {
  const [first] = sortByStart(bookings)
  if (!first || unlisted || !bookings.every(isBookedOrPending) || isPaid(eventType)) return undefined
  const pageOrigin = location.origin
  return toRedirectUrl({ booking: first, request, eventType, options: successRedirect, pageOrigin })
}

interface HostSuccessProps {
  render: NonNullable<BookingFormProps['renderSuccess']>
  booking: CreatedBooking
  request: BookingRequest
}

/** Renders the host's own confirmation, and focuses it, because the button that had the focus is gone. */
function HostSuccess({ render, booking, request }: HostSuccessProps) {
  const part = usePart()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Does not move the focus if the host has already moved it into its confirmation.
    const { activeElement } = box.current?.ownerDocument ?? {}
    if (!box.current?.contains(activeElement ?? null)) box.current?.focus()
  }, [])
  return (
    <div {...part('confirmation')} ref={box} tabIndex={-1}>
      {render(booking, request)}
    </div>
  )
}
