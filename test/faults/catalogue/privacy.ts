import type { Fault } from './types.js'

/** Privacy. */
export const privacy: readonly Fault[] = [
  {
    id: 'P01',
    stimulus: 'The console, errors and host callbacks',
    outcome: 'Contain nothing about the attendee, except the success callback that the host asked for',
  },
  {
    id: 'P02',
    stimulus: 'Events of the element',
    outcome: 'Carry an id and a state, nothing about the attendee',
  },
  {
    id: 'P04',
    stimulus: 'The URL, title and history of the page',
    outcome: 'Contain nothing about the attendee',
  },
  {
    id: 'P05',
    stimulus: 'Cookies, databases and storage of the browser',
    outcome:
      'Contain no personal data, unless the host asks for a draft, which ends with the tab and with the booking',
  },
  {
    id: 'P06',
    stimulus: 'Answers in the URL of the page',
    outcome:
      'Are read only if the host asks for it, and only for the fields it lists; malformed or overlong ones are left out and reported',
  },
  {
    id: 'P07',
    stimulus: 'Session recording tools',
    outcome: 'Skip the form and the confirmation, which carry the attributes that these tools respect',
  },
  {
    id: 'P09',
    stimulus: 'The network',
    outcome: 'Carries requests only to the URLs that the host configured',
  },
  {
    id: 'P10',
    stimulus: 'Other people in the response',
    outcome: 'Are not shown, unless the response is meant to show them; other attendees never are',
  },
  {
    id: 'P11',
    stimulus: 'The uid and the links of a booking',
    outcome: 'Are treated as secrets: not logged, not passed on to other sites',
  },
  {
    id: 'P12',
    stimulus: 'The page pretends that there was a booking',
    outcome: 'Shows a confirmation only for a live response, never from a URL or from storage',
  },
]
