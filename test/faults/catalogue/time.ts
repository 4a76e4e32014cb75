import type { Fault } from './types.js'

/** Time. */
export const time: readonly Fault[] = [
  {
    id: 'T01',
    stimulus: 'Every clock change of every time zone in three years, on machines in five time zones',
    outcome: 'Shows what a clock in that time zone shows',
  },
  {
    id: 'T02',
    stimulus: 'An hour occurs twice, as in New York in November',
    outcome: 'Shows the time zone’s name or offset to tell the two apart',
  },
  {
    id: 'T04',
    stimulus: 'Half an hour occurs twice, as on Lord Howe Island',
    outcome: 'Shows the time zone’s name or offset to tell the two apart',
  },
  {
    id: 'T05',
    stimulus: 'The offset of a time zone is a multiple of 45 minutes',
    outcome: 'Shows the right minutes',
  },
  {
    id: 'T06',
    stimulus: 'A time zone changes its clocks by two hours, or in winter',
    outcome: 'Shows the right time',
  },
  {
    id: 'T07',
    stimulus: 'The browser uses the old name of a time zone, such as Asia/Calcutta',
    outcome: 'Finds the time zone under both names',
  },
  {
    id: 'T09',
    stimulus: 'A time zone is an offset, empty, nonsense, or the name of an object property',
    outcome: 'Refuses it with the reason; throws nothing',
  },
  {
    id: 'T10',
    stimulus: 'A time zone is newer than the browser’s list',
    outcome: 'Leaves out the organizer’s time; for the visitor’s time zone, says what is wrong',
  },
  {
    id: 'T11',
    stimulus: 'The start has no offset',
    outcome: 'Refuses it with the reason, because browser and server would read it differently',
  },
  {
    id: 'T12',
    stimulus: 'The start has an offset',
    outcome: 'Sends it in UTC',
  },
  {
    id: 'T14',
    stimulus: 'The start is 30 February, 24:00, a leap second, a bare number or a date in words',
    outcome: 'Refuses it with the reason',
  },
  {
    id: 'T15',
    stimulus: '29 February is seen from across the date line',
    outcome: 'Shows the right day in each time zone',
  },
  {
    id: 'T16',
    stimulus: 'The time has passed by the server’s clock',
    outcome: 'Lets the server decide; does not block the submit',
  },
  {
    id: 'T17',
    stimulus: 'The clock of the device is an hour or a year off',
    outcome: 'Still books',
  },
  {
    id: 'T19',
    stimulus: 'Midnight is shown in every language',
    outcome: 'Never shows 24:00',
  },
  {
    id: 'T20',
    stimulus: 'The language uses a 12-hour clock, other digits or another calendar',
    outcome: 'Formats times for the language, in the Gregorian calendar; the request stays the same',
  },
  {
    id: 'T21',
    stimulus: 'A booking crosses midnight, lasts two days or has no duration',
    outcome: 'Shows the day on which it ends; ignores impossible durations',
  },
  {
    id: 'T22',
    stimulus: 'The server renders the form in another time zone than the visitor’s',
    outcome:
      'Shows UTC until hydration, then the visitor’s time zone; the two match, so hydration does not fail',
  },
  {
    id: 'T24',
    stimulus: 'The time zone changes while a booking request is pending',
    outcome: 'Keeps the time zone of the submit in the request',
  },
  {
    id: 'T25',
    stimulus: 'The clocks change between now and the meeting',
    outcome: 'Names the time zone as of the meeting',
  },
  {
    id: 'T26',
    stimulus: 'The organizer is in another time zone',
    outcome: 'Shows both times, each with its time zone',
  },
  {
    id: 'T27',
    stimulus:
      'The browser and the server have different data about a time zone, because a country has changed its clocks',
    outcome: 'Shows every time of the server once, on the day that the browser’s own data say',
  },
]
