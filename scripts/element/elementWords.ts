import type { AttributeName } from '../../src/widget/attributes.js'
import type { BookingFormEventMap } from '../../src/widget/events.js'

/** What each attribute is for, in a sentence: for docs/element.md and for editors, not for the built element. */
export const ATTRIBUTE_WORDS: Readonly<Record<AttributeName, string>> = {
  username: 'Whose event type it is.',
  'event-type-slug': 'The event type, by its slug; with `username` or `team-slug`.',
  'event-type-id': 'The event type, by its id: needs a definition, or an `api-url` that can fetch by id.',
  'team-slug': 'The team whose event type it is.',
  'organization-slug': 'The organization that the user or team is in.',
  start: 'The time to book, ISO 8601 with `Z` or an offset. Left out, the visitor chooses one.',
  'reschedule-uid': 'A booking that is moved to another time, by its uid, in place of a new one.',
  'reschedule-seat-uid': 'The seat of it that is moved.',
  instant: 'Starts a meeting at the press, with a team that takes instant meetings: no time is chosen.',
  'hold-slots': 'Holds the time that was chosen while the form is filled in.',
  endpoint: 'Where the booking is posted. Default: `<api-url>/bookings`.',
  'api-url': 'Where everything else is asked. Default: `https://api.cal.com/v2`.',
  'time-zone': 'IANA id of the zone that the visitor sees. Default: the browser’s.',
  locale: 'BCP 47 tag for dates and numbers. Default: the element’s `lang`, then the browser’s.',
  'hour-cycle': 'How the time of day is written. Default: as the locale does.',
  'default-country': 'ISO 3166 code for phone numbers typed without one.',
  'number-field-format': 'How answers to number fields are sent. Default: `number`.',
  draft: 'Keeps what is typed over a reload, in this tab.',
  'allow-cancel': 'Offers to cancel the booking just made.',
  'allow-reschedule': 'Offers to move the booking just made.',
  'success-redirect-origins': 'Other origins that the event type may send its visitors to after a booking.',
  'success-redirect-automatic': 'Goes there without a press.',
  'success-redirect-attendee': 'Forwards who booked there too.',
  theme: 'Default: `auto`, the `color-scheme` of the page.',
  density: 'Default: `comfortable`.',
  name: 'What the name starts with.',
  email: 'What the e-mail address starts with.',
  'phone-number': 'What the phone number starts with.',
  guests: 'Addresses that are invited too.',
  location: 'The type of the place that is chosen at first, or a text.',
  'length-in-minutes': 'The length that is chosen at first.',
  'recurrence-count': 'How many dates of a series are chosen at first.',
  notes: 'What the notes start with.',
  mode: 'Where the form is: in the page, in a dialog, or in a dialog with a button in the corner. Default: `inline`.',
  'button-label':
    'The text of a button of its own that opens the dialog, and the dialog’s name. `mode="floating"` always has a button.',
  'no-shadow':
    'Draws in the page’s own tree, where its style sheets reach everything. Read once, when the element enters the page.',
  'prefill-from-url': 'Lets the page’s address fill in the form; see below.',
  'prefill-prefix': 'What such parameters begin with. Default: `bf_`.',
}

/** When each event happens, and what `event.detail` holds. */
export const EVENT_WORDS: Readonly<Record<keyof BookingFormEventMap, { when: string; detail: string }>> = {
  'booking-ready': { when: 'The form can be filled in.', detail: '–' },
  'booking-start': { when: 'The first edit.', detail: '–' },
  'booking-slot-pick': { when: 'A time was chosen.', detail: '`{ start }`' },
  'booking-validation-error': {
    when: 'A press met answers that are not right.',
    detail: '`{ slugs }` of their fields',
  },
  'booking-submit': {
    when: 'Before the booking is sent; `preventDefault()` sends nothing.',
    detail: '`{ start }`',
  },
  'booking-success': {
    when: 'The server has it. The whole booking is in the element’s `booking`.',
    detail: '`{ uid, status, start, end, bookings }`, the last one for each date of a series',
  },
  'booking-error': {
    when: 'It was not confirmed, or the form is not set up right.',
    detail: '`{ kind, reason, status }`',
  },
  'booking-reset': { when: '“Book another” was pressed.', detail: '–' },
}
