import type { Fault } from './types.js'

/** Refusals of the server. */
export const refusals: readonly Fault[] = [
  {
    id: 'R01',
    stimulus: 'The visitor or the organizer is not available at that time',
    outcome: 'The time is no longer available, and there is a way to another one',
  },
  {
    id: 'R02',
    stimulus: 'One of several hosts is not available at that time',
    outcome: 'The time is no longer available, and there is a way to another one',
  },
  {
    id: 'R04',
    stimulus: '409, because the payment could not be made',
    outcome: 'Refused; it does not say that the time was taken',
  },
  {
    id: 'R05',
    stimulus: 'The time is too soon or too far ahead',
    outcome: 'It says that, and there is a way to another time',
  },
  {
    id: 'R06',
    stimulus: 'The time is past',
    outcome: 'It says that, and where the device’s clock disagrees asks to look at it',
  },
  {
    id: 'R07',
    stimulus: 'There is no seat left',
    outcome: 'It says that the time is full',
  },
  {
    id: 'R09',
    stimulus: 'Somebody else holds the time for some seconds',
    outcome: 'It says so, with the time to wait when the answer names it',
  },
  {
    id: 'R10',
    stimulus: 'The visitor’s own hold on the time has run out',
    outcome: 'A timer on the screen, a way to extend it, and the booking is tried all the same',
  },
  {
    id: 'R11',
    stimulus: 'A required answer is missing',
    outcome: 'The error is at that field when the answer names it, else above the form',
  },
  {
    id: 'R12',
    stimulus: 'The phone number is missing',
    outcome: 'The error is at the phone field',
  },
  {
    id: 'R14',
    stimulus: 'An answer has the wrong type',
    outcome: 'Refused; the host learns that the form is at fault',
  },
  {
    id: 'R15',
    stimulus: 'The server lists what is wrong with the request',
    outcome: 'Each error is at its field; the values it repeats are told to nobody',
  },
  {
    id: 'R16',
    stimulus: 'The e-mail address is blocked',
    outcome: 'Refused in our own words, with the focus on the address',
  },
  {
    id: 'R17',
    stimulus: 'The e-mail address belongs to an account',
    outcome: 'The code step when the address can be confirmed, else refused in our own words',
  },
  {
    id: 'R19',
    stimulus: 'The server books and leaves some guests out',
    outcome: 'Booked, and it names the guests who could not be added',
  },
  {
    id: 'R20',
    stimulus: 'The visitor has as many bookings as allowed',
    outcome: 'Refused in our own words; the other booking’s uid is not shown',
  },
  {
    id: 'R21',
    stimulus: '401 or 403: the event type is for signed-in users',
    outcome: 'Refused; the host learns why',
  },
  {
    id: 'R22',
    stimulus: '404: the event type is gone',
    outcome: 'It says that it is no longer offered; the host learns why',
  },
  {
    id: 'R24',
    stimulus: 'The event type is a template that cannot be booked',
    outcome: 'Refused; the host learns why',
  },
  {
    id: 'R25',
    stimulus: 'The length is not allowed',
    outcome: 'A length is sent only when the event type offers a choice; else the refusal is shown',
  },
  {
    id: 'R26',
    stimulus: 'The kind of location is not allowed',
    outcome: 'Only what is offered is sent; else the refusal is shown',
  },
  {
    id: 'R27',
    stimulus: 'The server does not know the version, and answers as an older one',
    outcome: 'The version is always sent; an answer of the older shape is not taken for a booking',
  },
  {
    id: 'R29',
    stimulus: 'A code that nobody knows yet',
    outcome: 'Refused below 500, could not confirm from 500 on; the host learns the code',
  },
  {
    id: 'R30',
    stimulus: 'A refusal whose text is HTML or a script',
    outcome: 'It is shown as text or not at all',
  },
  {
    id: 'R31',
    stimulus: 'A refusal with a text of 100 kB',
    outcome: 'At most 300 characters are shown',
  },
  {
    id: 'R32',
    stimulus: 'The server lets the same person book only once a day',
    outcome: 'Refused; after a lost answer it says that the first attempt may have succeeded',
  },
  {
    id: 'R34',
    stimulus: 'A series is booked',
    outcome: 'Every date is listed',
  },
  {
    id: 'R35',
    stimulus: 'A series is booked in part',
    outcome: 'Each date has its own state; never one “Booked” for all',
  },
  {
    id: 'R36',
    stimulus: 'An event with seats hides who is coming',
    outcome: 'The confirmation shows what was sent, and says so',
  },
  {
    id: 'R37',
    stimulus: 'The organizer has to confirm',
    outcome: '“Request sent”, never “Booked”',
  },
  {
    id: 'R39',
    stimulus: 'The server booked another time than the one asked for',
    outcome: 'The server’s time is shown, prominently; the host is warned',
  },
  {
    id: 'R40',
    stimulus: 'The server put another e-mail address in the place of the visitor’s',
    outcome: 'The server’s is shown; the host is warned',
  },
  {
    id: 'R41',
    stimulus: '413, 414 or 431: the request is too long',
    outcome: 'It says that; never that it could not confirm',
  },
]
