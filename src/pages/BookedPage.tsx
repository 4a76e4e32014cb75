import { useBookingFormContext } from '../components/BookingFormContext.js'
import { Confirmation } from '../components/confirmation/Confirmation.js'
import { toBookings, type CreatedBooking } from '../contract/booking.js'
import { Notice } from '../ui/Notice.js'

/** Props of {@link BookedPage}. */
export interface BookedPageProps {
  /** The booking; `undefined` if it could not be loaded. */
  booking: CreatedBooking | undefined
}

/** A booking as the server reports it. */
export function BookedPage({ booking }: BookedPageProps) {
  const { eventType, reference, style } = useBookingFormContext()
  const bookings = toBookings(booking)
  const [first] = bookings
  if (!first) return <Failed />
  const [attendee] = first.attendees ?? []
  const { name = '', email } = attendee ?? {}
  const start = first.start ?? new Date(0).toISOString()
  const request = {
    ...reference,
    start,
    attendee: { name, timeZone: style.timeZone, ...(email && { email }) },
  }
  const lengthInMinutes = first.duration ?? eventType.lengthInMinutes
  return <Confirmation result={{ bookings, request: { ...request, lengthInMinutes }, answers: [] }} />
}

function Failed() {
  const { messages } = useBookingFormContext()
  const { loadFailed } = messages.notices
  return <Notice tone="warning" title={loadFailed.title} texts={[loadFailed.text]} />
}
