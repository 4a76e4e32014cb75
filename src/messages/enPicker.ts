const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** English messages of the slot picker and the choice of a time zone. */
export const enPicker = {
  picker: {
    title: 'Choose a time',
    loading: 'Loading free times',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    timesFree: (n: number) => (n ? count(n, 'free time', 'free times') : 'no free times'),
    timesOn: (day: string, n: number) =>
      `${day}: ${n ? count(n, 'free time', 'free times') : 'no free times'}`,
    daysFree: (month: string, n: number) => `${month}: free times on ${count(n, 'day', 'days')}`,
    emptyMonth: (month: string) => `There are no free times in ${month}.`,
    showNext: 'Show the next free times',
    searching: 'Looking for free times…',
    noneUntil: (month: string) => `There are none until ${month} either. Please contact the organizer.`,
    failed: {
      title: 'The free times could not be loaded',
      text: 'Check your connection, or try again in a moment.',
    },
    tryAgain: 'Try again',
    nearest: 'Nearest free times',
    full: 'full',
    /** The parts of a day with many times: until noon, until 18:00, and the rest. */
    morning: 'Morning',
    afternoon: 'Afternoon',
    evening: 'Evening',
    showAll: (n: number) => `Show all ${n} times`,
    /** A button that goes to the next month, in which more days are free. */
    moreIn: (month: string) => `More in ${month}`,
    /** A button above the picker, which picks that time. */
    firstFree: (when: string) => `First free time: ${when}`,
    /** The buttons below and above a list of days with free times. */
    moreDays: 'Show more days',
    earlierDays: 'Show earlier days',
    noMoreUntil: (month: string) => `There are no more free times until ${month}.`,
    /** Beside the time of the booking that the visitor moves. */
    present: 'Your present time',
    seatsLeft: (n: number) => count(n, 'seat left', 'seats left'),
    clock: 'Clock',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Time zone',
    now: (city: string, offset: string, clock: string) => `${city}, ${offset}, ${clock} now`,
    search: 'City, country or offset',
    loading: 'Loading time zones',
    found: (n: number) => (n ? count(n, 'time zone', 'time zones') : 'No time zone found'),
    none: 'No time zone is called that. Try a large city nearby, a country, or an offset like +2.',
    more: 'Type to see more',
    current: 'shown now',
    chosen: (city: string, offset: string) => `Times are shown for ${city}, ${offset}`,
    failed: 'The time zones could not be loaded.',
  },
}

/** Messages of the slot picker and the choice of a time zone, in one language. */
export type PickerMessages = typeof enPicker
