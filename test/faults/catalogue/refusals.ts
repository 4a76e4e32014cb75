import type { Fault } from './types.js'

/** Errors from the server. */
export const refusals: readonly Fault[] = [
  {
    id: 'R01',
    stimulus: 'The visitor or the organizer is not available at the chosen time',
    outcome: 'Says that the time is no longer available and offers to choose another time',
  },
  {
    id: 'R02',
    stimulus: 'One of several organizers is not available at the chosen time',
    outcome: 'Says that the time is no longer available and offers to choose another time',
  },
  {
    id: 'R04',
    stimulus: 'The server responds with 409 because the payment could not be started',
    outcome: 'Says that the booking was not accepted; does not say that the time was taken',
  },
  {
    id: 'R05',
    stimulus: 'The time is too soon or too far ahead to be booked',
    outcome: 'Says so and offers to choose another time',
  },
  {
    id: 'R06',
    stimulus: 'The time is in the past',
    outcome: 'Says so and suggests checking the clock of the device',
  },
  {
    id: 'R07',
    stimulus: 'No seat is left at the chosen time',
    outcome: 'Says that all seats at this time are taken',
  },
  {
    id: 'R09',
    stimulus: 'Someone else holds a reservation of the slot for a few seconds',
    outcome: 'Says so; tells the host how long to wait if the response contains it',
  },
  {
    id: 'R10',
    stimulus: 'The visitor’s own reservation of the slot expires',
    outcome: 'Shows a timer and a way to extend the reservation, and still tries to book when it has expired',
  },
  {
    id: 'R11',
    stimulus: 'A required answer is missing',
    outcome: 'Shows the error at the field if the response names it, otherwise above the form',
  },
  {
    id: 'R12',
    stimulus: 'The phone number is missing',
    outcome: 'Shows the error at the phone field',
  },
  {
    id: 'R14',
    stimulus: 'An answer has the wrong type',
    outcome: 'Shows the error at the field and reports it to the host',
  },
  {
    id: 'R15',
    stimulus: 'The server lists validation errors of the request',
    outcome: 'Shows each error at its field; never passes on the submitted values that the server repeats',
  },
  {
    id: 'R16',
    stimulus: 'The email address is blocked',
    outcome: 'Shows the library’s own message, which takes the focus and suggests another address',
  },
  {
    id: 'R17',
    stimulus: 'The email address belongs to a registered user',
    outcome:
      'Asks for a verification code if the address can be verified, otherwise shows the library’s own message',
  },
  {
    id: 'R19',
    stimulus: 'The server creates the booking but leaves out some guests',
    outcome: 'Shows the confirmation and names the guests who were not added',
  },
  {
    id: 'R20',
    stimulus: 'The visitor already has the maximum number of bookings',
    outcome: 'Shows the library’s own message, without the uid of the existing booking',
  },
  {
    id: 'R21',
    stimulus: 'The server responds with 401 or 403 because the event type is for signed-in users',
    outcome: 'Says that the booking was not accepted; tells the host why',
  },
  {
    id: 'R22',
    stimulus: 'The server responds with 404 because the event type no longer exists',
    outcome: 'Says that the meeting is no longer offered; tells the host why',
  },
  {
    id: 'R24',
    stimulus: 'The event type is a managed template that cannot be booked itself',
    outcome: 'Says that the booking was not accepted; tells the host why',
  },
  {
    id: 'R25',
    stimulus: 'The server does not allow the duration',
    outcome: 'Sends a duration only if the event type offers a choice; otherwise shows the error',
  },
  {
    id: 'R26',
    stimulus: 'The server does not allow the location type',
    outcome: 'Sends only locations that the event type offers; otherwise shows the error',
  },
  {
    id: 'R27',
    stimulus: 'The server does not know the API version and responds in the shape of an older one',
    outcome: 'Always sends the API version; a response of the older shape is a booking only if it has a uid',
  },
  {
    id: 'R29',
    stimulus: 'The server responds with an unknown error code',
    outcome:
      'Says “not accepted” for a status below 500 and “could not confirm” from 500 on; tells the host the code',
  },
  {
    id: 'R30',
    stimulus: 'The error message contains HTML or a script',
    outcome: 'Never interprets it: the visitor sees the library’s own message',
  },
  {
    id: 'R31',
    stimulus: 'The error message is 100 kB long',
    outcome: 'Passes at most 300 characters of it to the host; the visitor sees the library’s own message',
  },
  {
    id: 'R32',
    stimulus: 'The server allows a person to book only once a day',
    outcome:
      'Says that the booking was not accepted or, after a lost response, that the first attempt may have succeeded',
  },
  {
    id: 'R34',
    stimulus: 'The visitor books a recurring event',
    outcome: 'Lists every date',
  },
  {
    id: 'R35',
    stimulus: 'Only some dates of a recurring event are booked',
    outcome: 'Shows the state of each date, never one “Booked” for all of them',
  },
  {
    id: 'R36',
    stimulus: 'An event type with seats hides its attendees',
    outcome: 'Shows in the confirmation what the visitor sent',
  },
  {
    id: 'R37',
    stimulus: 'The organizer must confirm the booking',
    outcome: 'Shows “Request sent”, never “Booked”',
  },
  {
    id: 'R39',
    stimulus: 'The server books a different time than the one requested',
    outcome: 'Shows the booked time prominently and says which time was requested',
  },
  {
    id: 'R40',
    stimulus: 'The server replaces the visitor’s email address',
    outcome:
      'Shows the address that the server returned, except one that the server made up for a booking by phone',
  },
  {
    id: 'R41',
    stimulus: 'The server responds with 413, 414 or 431 because the request is too long',
    outcome: 'Says that the answers are too long, never “could not confirm”',
  },
]
