import type { BookingClient } from './createBookingClient.js'

/** All methods of a client. The type makes the compiler report a missing one. */
const METHODS: Record<keyof BookingClient, 1> = {
  createBooking: 1,
  getBooking: 1,
  getBookingBySeat: 1,
  getEventType: 1,
  getEventTypes: 1,
  getSlots: 1,
  reserveSlot: 1,
  releaseSlot: 1,
  rescheduleBooking: 1,
  cancelBooking: 1,
  sendVerificationCode: 1,
}

/** The names of all methods of a client. */
export const clientMethods = Object.keys(METHODS) as (keyof BookingClient)[]
