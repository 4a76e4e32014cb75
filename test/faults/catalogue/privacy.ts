import type { Fault } from './types.js'

/** Privacy. */
export const privacy: readonly Fault[] = [
  {
    id: 'P01',
    stimulus: 'The console, errors and what the host is told',
    outcome: 'Nothing of the attendee, except in the success that the host asked for',
  },
  {
    id: 'P02',
    stimulus: 'Events of the element',
    outcome: 'An id and a state; nothing of the attendee',
  },
  {
    id: 'P04',
    stimulus: 'The address, title and history of the page',
    outcome: 'Nothing of the attendee is written there',
  },
  {
    id: 'P05',
    stimulus: 'Cookies, databases and storage of the browser',
    outcome: 'Nothing, unless the host asks for a draft; that ends with the tab and with the booking',
  },
  {
    id: 'P06',
    stimulus: 'Answers in the address of the page',
    outcome:
      'Only when the host asks for it, and only the fields it lists; what is malformed or too long is left out, and reported',
  },
  {
    id: 'P07',
    stimulus: 'Tools that record what visitors do',
    outcome: 'Fields and confirmation carry the marks by which those tools leave them out',
  },
  {
    id: 'P09',
    stimulus: 'The network',
    outcome: 'No request but to the addresses that the host gave',
  },
  {
    id: 'P10',
    stimulus: 'Other people in the answer',
    outcome: 'Only what the answer is meant to show; other attendees are not',
  },
  {
    id: 'P11',
    stimulus: 'The uid and the links of the confirmation',
    outcome: 'A secret: not logged, not passed on to other sites',
  },
  {
    id: 'P12',
    stimulus: 'A page that pretends there was a booking',
    outcome: 'The confirmation comes from the live answer, never from an address or from storage',
  },
]
