import { BookingError } from '../../src/api/errors/bookingError.js'
import type { BookingClient } from '../../src/api/createBookingClient.js'
import { parseSlots, type Slot, type SlotsQuery } from '../../src/contract/slot.js'
import recordings from '../fixtures/calcom/recordings/slots.jsonl?raw'

/** Handles a request for slots. */
type Answer = (query: SlotsQuery) => Slot[] | Promise<Slot[]>

/** Creates a client that only returns slots. `asked` records the queries. */
export function clientWithSlots(answer: Answer): { client: BookingClient; asked: SlotsQuery[] } {
  const asked: SlotsQuery[] = []
  const client: BookingClient = {
    createBooking: () => Promise.reject(new BookingError('unknown')),
    getSlots: async (query) => {
      asked.push(query)
      return answer(query)
    },
  }
  return { client, asked }
}

/** Responds with those of the given start times that are in the requested range, as a server does. */
export function within(starts: readonly string[]): Answer {
  return ({ start, end }) =>
    toSlots(starts.filter((at) => Date.parse(at) >= Date.parse(start) && Date.parse(at) <= Date.parse(end)))
}

/** Creates a slot for each start time, with additional properties. */
export function toSlots(starts: readonly string[], more: object = {}): Slot[] {
  return starts.map((start) => ({ startUtc: new Date(start).toISOString(), ...more }))
}

/**
 * Returns the slots of a recorded response.
 *
 * @throws Error if no recording has that name
 */
export function recordedSlotsOf(name: string): Slot[] {
  const found = recordings
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string; response: { body: unknown } })
    .find((conversation) => conversation.name === name)
  const slots = parseSlots(found?.response.body)
  if (!slots) throw new Error(`No slots are recorded under "${name}"`)
  return slots
}
