import type { Fault } from './types.js'

/** The page of an existing booking. */
export const existingBookings: readonly Fault[] = [
  {
    id: 'H50',
    stimulus: 'The event type of a booking is gone, hidden, slow to load, or has the slug of another one',
    outcome: 'Shows the booking with what it tells itself, and finds free times by the id of the event type',
  },
  {
    id: 'H51',
    stimulus: 'A link names a booking that does not exist',
    outcome: 'Says so, and offers the page’s own way to reach the organizer instead of a retry',
  },
  {
    id: 'H52',
    stimulus: 'The server does not answer when a booking is opened',
    outcome: 'Says so, and the visitor can try again',
  },
  {
    id: 'H53',
    stimulus: 'The server has no route to look up the booking of a seat, or fails there',
    outcome:
      'Without the route, fetches the booking by its uid and says what is unknown; otherwise, offers a retry',
  },
  {
    id: 'H54',
    stimulus: 'The visitor’s seat was cancelled or moved, and the booking of the others stands',
    outcome: 'Says that the seat is gone, and offers to change nothing',
  },
  {
    id: 'H55',
    stimulus: 'A link to a booking with seats does not say which seat is the visitor’s',
    outcome: 'Shows the booking without its people, and offers to change nothing',
  },
  {
    id: 'H56',
    stimulus: 'A booking is cancelled or moved elsewhere while its page is open',
    outcome: 'Says what happened to it when the visitor tries to change it, and sends no second request',
  },
  {
    id: 'H57',
    stimulus: 'A list of event types has entries that cannot be read, or that can never be booked',
    outcome: 'Lists the others',
  },
  {
    id: 'H58',
    stimulus: 'An event type in a list links to an address that runs a script',
    outcome: 'Shows the event type without a link',
  },
]
