import type { Fault } from './types.js'

/** Time. */
export const time: readonly Fault[] = [
  {
    id: 'T01',
    stimulus: 'Every change of every time zone in three years, on machines in five zones',
    outcome: 'What is shown is what the clock there shows',
  },
  {
    id: 'T02',
    stimulus: 'An hour that comes twice, as in New York in November',
    outcome: 'The two are told apart by the name of the zone',
  },
  {
    id: 'T04',
    stimulus: 'Half an hour that comes twice, as on Lord Howe Island',
    outcome: 'The two are told apart by the name of the zone',
  },
  {
    id: 'T05',
    stimulus: 'Zones that are 45 minutes off',
    outcome: 'The minutes are right',
  },
  {
    id: 'T06',
    stimulus: 'Zones that change by two hours, or in winter',
    outcome: 'The time is right',
  },
  {
    id: 'T07',
    stimulus: 'A browser that calls a zone by its old name, as Asia/Calcutta',
    outcome: 'The zone is found under both names',
  },
  {
    id: 'T09',
    stimulus: 'A zone that is an offset, nothing, nonsense, or the name of a property',
    outcome: 'Refused with the reason; nothing throws',
  },
  {
    id: 'T10',
    stimulus: 'A zone that is newer than what the browser knows',
    outcome: 'The organizer’s is left out; for the visitor’s own, the form says what is wrong',
  },
  {
    id: 'T11',
    stimulus: 'A start without an offset',
    outcome: 'Refused with the reason: browser and server would read it differently',
  },
  {
    id: 'T12',
    stimulus: 'A start with an offset',
    outcome: 'Sent in UTC',
  },
  {
    id: 'T14',
    stimulus: '30 February, 24:00, a leap second, a bare number, a date in words',
    outcome: 'Refused with the reason',
  },
  {
    id: 'T15',
    stimulus: '29 February, seen across the date line',
    outcome: 'The right day in each zone',
  },
  {
    id: 'T16',
    stimulus: 'A time that has passed by the server’s clock',
    outcome: 'The server decides; the form blocks nothing',
  },
  {
    id: 'T17',
    stimulus: 'A device whose clock is an hour or a year off',
    outcome: 'Booking works',
  },
  {
    id: 'T19',
    stimulus: 'Midnight in every language',
    outcome: 'Never 24:00',
  },
  {
    id: 'T20',
    stimulus: 'Twelve hours, other digits, other calendars',
    outcome: 'As the language writes them, in the Gregorian calendar; what is sent stays the same',
  },
  {
    id: 'T21',
    stimulus: 'A booking that passes midnight or lasts two days, or has no length',
    outcome: 'The day of the end is shown; lengths that cannot be are dropped',
  },
  {
    id: 'T22',
    stimulus: 'A server that draws the form in another zone than the visitor’s',
    outcome: 'UTC until the page is alive, then the visitor’s; the two agree',
  },
  {
    id: 'T24',
    stimulus: 'The zone changes while a booking is under way',
    outcome: 'The request keeps the zone of the press',
  },
  {
    id: 'T25',
    stimulus: 'The clocks change between now and the meeting',
    outcome: 'The zone is named as of the meeting',
  },
  {
    id: 'T26',
    stimulus: 'The organizer lives in another zone',
    outcome: 'Both times are shown, each with its zone',
  },
]
