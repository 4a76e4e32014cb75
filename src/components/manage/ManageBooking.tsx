'use client'

import { BookingForm } from '../BookingForm.js'
import type { BookingFormProps } from '../bookingFormProps.js'

/** The props of `<BookingForm>` that the page of a booking has too. */
type SharedProps = Pick<
  BookingFormProps,
  | ('apiUrl' | 'client' | 'queryClient')
  | ('timeZone' | 'locale' | 'hourCycle' | 'messages')
  | ('allowCancel' | 'allowReschedule' | 'onCancel' | 'onReschedule' | 'onReady' | 'onError')
  | ('appearance' | 'classNames' | 'className' | 'components' | 'fallback')
>

/** Props of `<ManageBooking>`. */
export interface ManageBookingProps extends SharedProps {
  /** The uid of the booking, or of a series. */
  uid: string
  /** The uid of the visitor's own seat. Required to change a booking with seats; no other seat is changed. */
  seatUid?: string | undefined
  /**
   * The event type of the booking. Without it, the event type is fetched by the names in the booking; if
   * that fails, the booking itself tells its length and title.
   */
  eventType?: BookingFormProps['eventType'] | undefined
}

/** A reference that names no event type. */
const NO_EVENT_TYPE = { eventTypeId: 0 }

/**
 * The page of an existing booking: shows what is booked, and lets the visitor move it, cancel it, add it to a
 * calendar and copy it. Everybody who knows the uid can do so, as on the pages of the server. Renders a
 * `<div class="bf-root">`.
 *
 * @example
 * <ManageBooking uid={params.uid} apiUrl="https://example.com/api" onCancel={() => refresh()} />
 */
export function ManageBooking({ uid, seatUid, eventType = NO_EVENT_TYPE, ...props }: ManageBookingProps) {
  return <BookingForm {...props} {...{ eventType, seatUid }} bookingUid={uid} />
}
