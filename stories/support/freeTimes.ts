import type { BookingClient, BookingError } from '../../src/index.js'
import type { Slot, SlotsQuery } from '../../src/contract/slot.js'

/** The time at which pickers in stories open: a Tuesday in January 2030. */
export const OPENED = '2030-01-08T09:00:00.000Z'

/** What the server of a story replies. */
export interface FreeTimes {
  /** Months that have free times, `YYYY-MM`. */
  months?: readonly string[]
  /** Seats of each time, repeated in order. Without them, the event type has no seats. */
  seats?: readonly number[]
  /** The error of the first request only. */
  fails?: BookingError
}

/** Returns a client with the free times of a host who works Monday to Thursday, nine to five in UTC. */
export function freeTimes({ months = ['2030-01', '2030-02'], seats, fails }: FreeTimes = {}): BookingClient {
  let failure = fails
  const getSlots = async ({ start, end }: SlotsQuery): Promise<Slot[]> => {
    const error = failure
    failure = undefined
    if (error) throw error
    return months
      .flatMap(toStarts)
      .filter((startUtc) => startUtc >= start && startUtc <= end)
      .map((startUtc, index) => ({
        startUtc,
        ...(seats && { seatsRemaining: seats[index % seats.length], seatsTotal: Math.max(...seats) }),
      }))
  }
  return { getSlots, createBooking: () => new Promise(() => {}) }
}

function toStarts(month: string): string[] {
  const days = Array.from(
    { length: 31 },
    (_, index) => new Date(`${month}-01T00:00:00Z`).getTime() + index * 86_400_000,
  )
  return days
    .map((day) => new Date(day).toISOString().slice(0, 10))
    .filter((day) => day.startsWith(month) && /[1-4]/.test(String(new Date(day).getUTCDay())))
    .flatMap((day) =>
      Array.from(
        { length: 16 },
        (_, half) =>
          `${day}T${String(9 + Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}:00.000Z`,
      ),
    )
    .filter((_, index) => index % 5 !== 3)
}

/** A client that never gets a response. */
export const silentTimes: BookingClient = {
  getSlots: () => new Promise(() => {}),
  createBooking: () => new Promise(() => {}),
}
