import type { Fault } from './types.js'

/** Replies of servers that were met in use. */
export const fieldReplies: readonly Fault[] = [
  {
    id: 'F05',
    stimulus:
      'The server refuses a booking because of the limit of the booker, and names an existing booking',
    outcome:
      'With `allowReschedule`, offers to move that booking to the time; otherwise says why nothing was booked',
  },
  {
    id: 'F08',
    stimulus: 'The server responds with the text of a database whose unique constraint refuses the booking',
    outcome: 'Says that the time is no longer available and offers to choose another time',
  },
  {
    id: 'F11',
    stimulus:
      'A booking is in an envelope of a workflow tool, has a number as uid, or is beside entries that cannot be read',
    outcome: 'Shows the booking; says how many dates of a series are not listed and points to the email',
  },
  {
    id: 'F12',
    stimulus: 'A proxy sends a refusal with status 200, in an envelope of its own',
    outcome:
      'Shows the refusal that it is; “could not confirm” if the message is unknown or the response has a booking too',
  },
  {
    id: 'F13',
    stimulus: 'The server nests the errors of properties, or names them in the wording of API v1',
    outcome: 'Shows each error at its field',
  },
  {
    id: 'F14',
    stimulus: 'The times of a response have no time zone, or no time at all',
    outcome:
      'Reads a time without a zone as UTC; shows the requested time if there is none; never uses the zone of the device',
  },
  {
    id: 'F15',
    stimulus: 'The response lists no guests, or attendees without email addresses',
    outcome: 'Says that a guest is not invited only if the response proves it',
  },
  {
    id: 'F16',
    stimulus: 'The response lists the attendees in another order, or other people only',
    outcome: 'Finds the booker by what was sent; never shows the name of another person',
  },
  {
    id: 'F17',
    stimulus: 'The server sends the status of a booking in upper case',
    outcome: 'Reads it as the status',
  },
  {
    id: 'F20',
    stimulus: 'A client of the host returns the response as the API sends it, or returns nothing',
    outcome: 'Shows the whole confirmation; a refusal is shown as such, and nothing is “could not confirm”',
  },
  {
    id: 'F21',
    stimulus: 'A service worker responds to a booking with the response to an earlier one',
    outcome: 'Shows “We could not confirm your booking”',
  },
  {
    id: 'F22',
    stimulus:
      'A wrapper of the page calls methods of the options and headers of fetch, or a replacement of fetch has no streams',
    outcome: 'Sends ordinary objects; reads the text of the response',
  },
]
