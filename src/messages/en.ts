import type { EmailMessages } from './enEmail.js'
import type { GuestMessages } from './enGuests.js'
import type { PagesMessages } from './enPages.js'
import type { PhoneMessages } from './enPhone.js'
import type { QuestionMessages } from './enQuestions.js'

const quoted = (label: string) => `“${label}”`
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const every = (unit: string) => (n: number) => (n === 1 ? `Every ${unit}` : `Every ${n} ${unit}s`)

/**
 * English messages of the initial form. The messages of a submit are in `enOutcome`, which is
 * lazy-loaded.
 */
export const en = {
  labels: {
    name: 'Full name',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'Email address',
    attendeePhoneNumber: 'Phone number',
    smsReminderNumber: 'Phone number for text reminders',
    aiAgentCallPhoneNumber: 'Phone number for the call',
    title: 'What is this meeting about?',
    notes: 'Notes',
    guests: 'Guests',
    location: 'Location',
    lengthInMinutes: 'Length',
    recurrenceCount: 'Number of bookings',
  },
  hints: {
    phone: 'With the country code, like +44 20 7946 0958',
    guests: 'Paste as many addresses as you like, one after another',
  },
  form: {
    optional: '(optional)',
    required: '(required)',
    choose: 'Choose…',
    submit: (when: string) => `Book ${when}`,
    submitRequest: (when: string) => `Request ${when}`,
    /** The button below the questions, if they come before the choice of a time. */
    chooseTime: 'Choose a time',
    submitting: 'Booking…',
    minutes: (n: number) => (n % 60 === 0 ? count(n / 60, 'hour', 'hours') : count(n, 'minute', 'minutes')),
    when: 'Date and time',
    /** Between the parts of a list or of a date with its time. */
    separator: ', ',
    withHost: (names: string) => `with ${names}`,
    showMore: 'Show more',
    showLess: 'Show less',
    loading: 'Loading the booking form',
    clear: 'Clear choice',
    change: 'Change',
    charactersOver: (n: number) => count(n, 'character too many', 'characters too many'),
    charactersLeft: (n: number) => count(n, 'character left', 'characters left'),
    unknownField: (label: string) => `${quoted(label)} cannot be answered here.`,
    unknownRequired: (label: string) =>
      `${quoted(label)} must be answered to book, and cannot be answered here. Contact the organizer`,
  },
  /**
   * The host's overrides for the guest list. The built-in messages are in `enGuests`, which is loaded
   * with the list.
   */
  guests: {} as Partial<GuestMessages>,
  places: {
    address: 'In person',
    link: 'Online, by link',
    phone: 'By phone: you call the organizer',
    organizersDefaultApp: 'Online, in the organizer’s app',
    attendeeAddress: 'In person, at your address',
    attendeePhone: 'By phone: the organizer calls you',
    attendeeDefined: 'Somewhere else',
    unknown: 'Another place, not bookable here',
    addressLabel: 'Address',
    phoneLabel: 'Your phone number',
    textLabel: 'Where do we meet?',
    afterBooking: 'You get the details after booking',
  },
  recurrence: {
    every: {
      weekly: every('week'),
      monthly: every('month'),
      yearly: every('year'),
    },
    upTo: (max: number) => `up to ${max} times, at the same time of day`,
  },
  notices: {
    offline: {
      title: 'You are offline',
      text: 'Nothing was sent. Connect to the internet, then press the button again.',
    },
    setup: { title: 'This form cannot take bookings yet', text: 'Please contact the organizer another way.' },
    notFound: {
      title: 'This meeting is not offered',
      text: 'It may have been removed or renamed. Please contact the organizer.',
    },
    loadFailed: {
      title: 'The booking form could not be loaded',
      text: 'Check your connection, then try again.',
    },
    tryAgain: 'Try again',
    forOwner: 'For the owner of this site',
  },
}

/**
 * Messages of the initial form, in one language. The messages of a phone number that can be read in two
 * ways are in `enPhone`, which is loaded with the phone field, those of a suspicious email address in
 * `enEmail`, those of a form without script in `enPages`, and those of dates, files and consents in
 * `enQuestions`; `phone`, `email`, `pages` and `questions` have the host's overrides.
 */
export type FormMessages = typeof en & {
  /** BCP 47 tag of the language, if the host has set one. The default messages are English. */
  lang?: string
  phone?: Partial<PhoneMessages>
  email?: Partial<EmailMessages>
  pages?: Partial<PagesMessages['pages']>
  questions?: Partial<QuestionMessages>
}
