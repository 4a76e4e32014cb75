import type { Fault } from './types.js'

/** A server of the host between the form and the API (`booking-form/server`). */
export const server: readonly Fault[] = [
  {
    id: 'H70',
    stimulus: 'One address sends a thousand requests to the handler',
    outcome:
      'Forwards as many as the limit allows, refuses the others with the time to wait; memory is bounded',
  },
  {
    id: 'H71',
    stimulus: 'The body is too large, with or without a Content-Length that says so',
    outcome: 'Refuses it with 413 without reading the rest; sends nothing',
  },
  {
    id: 'H72',
    stimulus: 'The body arrives a byte at a time, or never ends',
    outcome: 'Refuses it with 408 after ten seconds and closes the connection; sends nothing',
  },
  {
    id: 'H73',
    stimulus:
      'The body is not JSON, not UTF-8, compressed, nested a thousand levels deep, or of another type',
    outcome: 'Refuses it with 400 or 415; sends nothing',
  },
  {
    id: 'H74',
    stimulus: 'A page of another site, or a program without an origin, posts to the handler',
    outcome: 'Refuses it with 403, and lets no page read the reply; sends nothing',
  },
  {
    id: 'H75',
    stimulus: 'The API does not reply to the handler in time, or not readably',
    outcome:
      'Replies with 502 or 504, which the form shows as “We could not confirm your booking”; never sends again',
  },
  {
    id: 'H76',
    stimulus: 'Fifty visitors book the same time through the handler at once',
    outcome: 'Books it once; the others get the conflict',
  },
  {
    id: 'H77',
    stimulus: 'An error of the API repeats the API key or what the visitor typed',
    outcome: 'Passes on neither, and reports neither',
  },
  {
    id: 'H78',
    stimulus: 'The guard, the store or a field type of the host throws, or the guard never finishes',
    outcome: 'Sends nothing, asks the form to wait, and reports the error to the owner',
  },
  {
    id: 'H79',
    stimulus: 'A program fills in the field that people do not see, or books within a second',
    outcome: 'Refuses it; who was only too fast is asked to wait',
  },
]
