import { BookingSchema, type Booking } from 'booking-form/contract'
import { fetchData } from './fetchData.js'

/**
 * Fetches every booking in the database, by start.
 *
 * @throws DataError with a sentence for the visitor
 */
export async function fetchBookings(): Promise<Booking[]> {
  const data = await fetchData('/server/bookings')
  return Array.isArray(data) ? data.map((booking: unknown) => BookingSchema.parse(booking)) : []
}
