'use client'

import { useEffect, useRef, useState } from 'react'
import type { BookingClient } from '../api/createBookingClient.js'
import type { EventType } from '../contract/eventType.js'
import type { BookingFlow } from '../flow/bookingFlow.js'
import type { BookingFormState } from '../hooks/useBookingForm.js'
import type { BookedMessages, PartialMessages } from '../messages/types.js'
import type { TimeStyle } from '../time/formatWhen.js'
import { Boundary } from '../ui/Boundary.js'
import type { Announce } from '../ui/LiveRegion.js'
import type { AfterOptions } from './confirmation/afterOptions.js'
import { ManageBooking } from './manage/ManageBooking.js'
import { goTo } from './confirmation/redirect/goTo.js'
import { isPaid } from './confirmation/isPaid.js'
import { toRedirectUrl } from './confirmation/redirect/toRedirectUrl.js'
import { toPicker } from './picker/lazyPicker.js'
import { formatAnswers } from './confirmation/formatAnswers.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import { usePart } from '../ui/usePart.js'

/** What the end of the way is drawn from. */
export interface BookedStepProps {
  flow: Extract<BookingFlow, { step: 'booked' }>
  state: BookingFormState
  eventType: EventType
  style: TimeStyle
  messages: BookedMessages
  client: BookingClient
  announce: Announce
  host: AfterOptions & { messages?: PartialMessages | undefined }
}

/**
 * The confirmation of what was just booked, or what the host draws in its place; if neither can be drawn, that there is
 * a booking is said all the same.
 */
export function BookedStep({
  flow,
  state,
  eventType,
  style,
  messages,
  client,
  announce,
  host,
}: BookedStepProps) {
  const { request, booking } = flow
  const [result] = useState(() => ({
    bookings: [booking].flat(),
    request,
    answers: formatAnswers(state.fields, request.bookingFieldsResponses, messages),
  }))
  const redirect = toRedirect(flow, eventType, host)
  const gone = useRef(false)
  const target = redirect?.automatic ? redirect.href : undefined
  useEffect(() => {
    // StrictMode runs effects twice, and a page is left once.
    if (!target || gone.current) return
    gone.current = true
    goTo(target)
  }, [target])
  const { reference } = state.definition
  const picker =
    reference && toPicker({ client, reference, eventType, style, announce, messages: host.messages })
  const confirmation = (
    <Boundary fallback={<p role="status">{messages.confirmation.other}</p>}>
      <ManageBooking
        {...{ result, eventType, style, messages, client, announce, host, redirect, picker }}
        onReset={state.reset}
      />
    </Boundary>
  )
  if (!host.renderSuccess) return confirmation
  return (
    <Boundary fallback={confirmation}>
      <HostSuccess render={host.renderSuccess} booking={booking} request={request} />
    </Boundary>
  )
}

/** What is not paid, declined or of an unknown state is no success to go on from. */
function toRedirect(
  { booking, request }: BookedStepProps['flow'],
  eventType: EventType,
  { successRedirect }: AfterOptions,
) {
  const [first, ...others] = [booking]
    .flat()
    .sort((one, other) => String(one.start).localeCompare(String(other.start)))
  const isGood =
    first && [first, ...others].every(({ status }) => status === 'accepted' || status === 'pending')
  if (!isGood || isPaid(eventType)) return undefined
  return toRedirectUrl({
    booking: first,
    request,
    eventType,
    options: successRedirect,
    pageOrigin: location.origin,
  })
}

/** What a host's own confirmation is drawn from. */
export interface HostSuccessProps {
  render: NonNullable<AfterOptions['renderSuccess']>
  booking: CreatedBooking
  request: BookingRequest
}

/** What the host draws in place of the confirmation. It takes the focus, which stood on the button that is gone. */
export function HostSuccess({ render, booking, request }: HostSuccessProps) {
  const part = usePart()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Unless the host has put it somewhere itself.
    const { activeElement } = box.current?.ownerDocument ?? {}
    if (!box.current?.contains(activeElement ?? null)) box.current?.focus()
  }, [])
  return (
    <div {...part('confirmation')} ref={box} tabIndex={-1}>
      {render(booking, request)}
    </div>
  )
}
