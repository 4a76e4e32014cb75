import { BookingError } from '../../src/api/errors/bookingError.js'
import type { BookingClient } from '../../src/api/createBookingClient.js'
import { parseSlots, type Slot, type SlotsQuery } from '../../src/contract/slot.js'
import recordings from '../fixtures/calcom/recordings/slots.jsonl?raw'

/** What answers a question for slots: slots, or what is thrown. */
type Answer = (query: SlotsQuery) => Slot[] | Promise<Slot[]>

/** A client that answers only for slots; what it was asked is in `asked`. */
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

/** Those of some instants that are asked for, as a server gives them. */
export function within(starts: readonly string[]): Answer {
  return ({ start, end }) =>
    toSlots(starts.filter((at) => Date.parse(at) >= Date.parse(start) && Date.parse(at) <= Date.parse(end)))
}

export function toSlots(starts: readonly string[], more: object = {}): Slot[] {
  return starts.map((start) => ({ startUtc: new Date(start).toISOString(), ...more }))
}

/**
 * The slots of a recorded conversation.
 *
 * @throws Error when none has that name
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
