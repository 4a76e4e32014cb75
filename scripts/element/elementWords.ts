import type { AttributeName } from '../../src/widget/attributes.js'
import type { BookingFormEventMap } from '../../src/widget/events.js'

/** A description of each attribute, for docs/element.md and editors. It is not part of the built element. */
export const ATTRIBUTE_WORDS: Readonly<Record<AttributeName, string>> = {
  username: 'The user who owns the event type.',
  'event-type-slug': 'The slug of the event type; needs `username` or `team-slug`.',
  'event-type-id':
    'The id of the event type; needs a definition in the page, or an `api-url` that can fetch by id.',
  'team-slug': 'The team that owns the event type.',
  'organization-slug': 'The organization of the user or team.',
  start: 'The time to book, ISO 8601 with `Z` or an offset. Without it, the visitor picks a time.',
  'reschedule-uid': 'The uid of a booking: the form reschedules it instead of creating a booking.',
  'reschedule-seat-uid': 'The uid of the seat in that booking to reschedule.',
  instant:
    'Books a meeting that starts at the submit; no time is picked. Only for teams with instant meetings.',
  'hold-slots': 'Holds the picked time while the visitor fills in the form.',
  endpoint: 'The URL that bookings are posted to. Default: `<api-url>/bookings`.',
  'api-url': 'The base URL of all other requests. Default: `https://api.cal.com/v2`.',
  'time-zone': 'The IANA id of the time zone shown at first. Default: the browser’s.',
  locale: 'The BCP 47 tag for dates and numbers. Default: the element’s `lang`, then the browser’s.',
  'hour-cycle': 'The format of times of day. Default: that of the locale.',
  'default-country': 'The ISO 3166 country code for phone numbers typed without one.',
  'number-field-format': 'How answers to number fields are sent. Default: `number`.',
  draft: 'Keeps the answers after a reload, in the same tab.',
  'allow-cancel': 'Lets the visitor cancel the new booking.',
  'allow-reschedule': 'Lets the visitor reschedule the new booking.',
  'success-redirect-origins': 'Further origins that the event type may redirect to after a booking.',
  'success-redirect-automatic': 'Redirects without a click.',
  'success-redirect-attendee':
    'Also forwards personal data of the attendee, if the event type forwards parameters.',
  theme: 'The colour scheme. Default: `auto`, the `color-scheme` of the page.',
  density: 'The spacing. Default: `comfortable`.',
  name: 'The initial value of the name.',
  email: 'The initial value of the e-mail address.',
  'phone-number': 'The initial value of the phone number.',
  guests: 'The initial e-mail addresses of guests.',
  location: 'The location selected at first: its type, or a text.',
  'length-in-minutes': 'The length selected at first.',
  'recurrence-count': 'The number of dates in a series selected at first.',
  notes: 'The initial value of the notes.',
  mode:
    'Where the form appears: in the page, in a dialog, or in a dialog with a floating button in the corner. ' +
    'Default: `inline`.',
  'button-label':
    'Adds a button that opens the dialog, and labels both. `mode="floating"` always has a button.',
  'no-shadow':
    'Renders the form in the page’s own tree, where the page’s style sheets apply. ' +
    'Read once, when the element enters the page.',
  'prefill-from-url': 'Lets the URL of the page fill in the form; see below.',
  'prefill-prefix': 'The prefix of those URL parameters. Default: `bf_`.',
}

/** When each event fires, and what its `event.detail` contains. */
export const EVENT_WORDS: Readonly<Record<keyof BookingFormEventMap, { when: string; detail: string }>> = {
  'booking-ready': { when: 'The form can be filled in.', detail: '–' },
  'booking-start': { when: 'The visitor edits an answer for the first time.', detail: '–' },
  'booking-slot-pick': { when: 'The visitor picks a time.', detail: '`{ start }`' },
  'booking-validation-error': {
    when: 'A submit fails validation.',
    detail: '`{ slugs }` of the fields with errors',
  },
  'booking-submit': {
    when: 'Before the booking is sent; `preventDefault()` cancels it.',
    detail: '`{ start }`',
  },
  'booking-success': {
    when: 'The server has the booking. The element’s `booking` contains all of it.',
    detail: '`{ uid, status, start, end, bookings }`, with one entry in `bookings` for each date of a series',
  },
  'booking-error': {
    when: 'The booking was not confirmed, or the setup of the form is wrong.',
    detail: '`{ kind, reason, status }`',
  },
  'booking-reset': { when: 'The visitor chooses “Book another”.', detail: '–' },
}
