import { vi } from 'vitest'
import type { CreatedBooking } from '../../src/contract/booking.js'
import { ManageBooking, type BookingClient, type ManageBookingProps } from '../../src/index.js'
import { recordedBooking } from '../after/renderBooked.js'
import { toSlots } from '../support/pickerClient.js'
import { renderStrict } from '../support/renderForm.js'

/** Before all recorded bookings. */
export const NOW = '2026-12-01T06:00:00Z'

/** Free times in the month of the recorded bookings. */
export const FREE = ['2026-12-18T12:30:00.000Z', '2026-12-18T13:00:00.000Z']

/** Options of {@link renderManaged}: props of the page, and what its server replies. */
export interface ManagedOptions extends Omit<Partial<ManageBookingProps>, 'client'> {
  /** The booking that the server has: one, or the name of a recorded one. */
  found?: string | CreatedBooking
  /** Methods of the client. They replace those that reply with recorded bookings. */
  client?: Partial<BookingClient>
}

/** Renders the page of a booking in StrictMode. Its event type cannot be fetched unless the client can. */
export function renderManaged({ found = 'get-standard', client, ...props }: ManagedOptions = {}) {
  const booking = typeof found === 'string' ? recordedBooking(found) : found
  const [{ uid } = { uid: '' }] = [booking].flat()
  const methods = {
    createBooking: vi.fn<BookingClient['createBooking']>(),
    getBooking: vi.fn<NonNullable<BookingClient['getBooking']>>(async () => booking),
    getSlots: vi.fn<NonNullable<BookingClient['getSlots']>>(async (query) =>
      toSlots(FREE.filter((at) => at >= query.start && at <= query.end)),
    ),
    cancelBooking: vi.fn<NonNullable<BookingClient['cancelBooking']>>(
      async () => ({ ...[booking].flat()[0], status: 'cancelled' }) as CreatedBooking,
    ),
    rescheduleBooking: vi.fn<NonNullable<BookingClient['rescheduleBooking']>>(async () =>
      recordedBooking('reschedule'),
    ),
  }
  const page = (more: Partial<ManageBookingProps> = {}) => (
    <ManageBooking
      uid={uid}
      timeZone="Europe/Rome"
      locale="en-GB"
      client={{ ...methods, ...client }}
      {...props}
      {...more}
    />
  )
  return { ...renderStrict(page()), ...methods, page }
}
