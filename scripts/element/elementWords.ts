import type { AttributeName } from '../../src/widget/attributes.js'
import type { BookingFormEventMap } from '../../src/widget/events.js'

/** A description of each attribute, for docs/element.md and editors. It is not part of the built element. */
export const ATTRIBUTE_WORDS: Readonly<Record<AttributeName, string>> = {
  username: 'The user who owns the event type.',
  'event-type-slug': 'The slug of the event type. Set `username` or `team-slug` as well.',
  'event-type-id':
    'The id of the event type. Also needs the event type itself as JSON or a property, ' +
    'or an `api-url` whose server returns event types by id.',
  'team-slug': 'The team that owns the event type.',
  'organization-slug': 'The organization of the user or team.',
  start: 'The time to book, ISO 8601 with `Z` or an offset. Without it, the visitor picks a time.',
  'reschedule-uid': 'The uid of a booking. The form reschedules this booking instead of creating a new one.',
  'reschedule-seat-uid':
    'The uid of a seat in the booking of `reschedule-uid`. Only this seat is rescheduled.',
  'booking-uid':
    'The uid of a booking. Its page is shown instead of a form: the visitor can move or cancel the booking.',
  uid: 'The same as `booking-uid`, for `<manage-booking>`.',
  'seat-uid': 'The uid of the visitor’s own seat in the booking of `booking-uid`. No other seat is changed.',
  instant:
    'Books a meeting that starts at the moment of the submit, so that no time is picked. ' +
    'Only for teams with instant meetings.',
  'hold-slots': 'Holds the picked time while the visitor fills in the form.',
  'picker-layout':
    'How free times are shown: a month (`month`), or only the days that have some (`list`), for narrow ' +
    'places. Default: the default layout of the event type.',
  'show-first-free': 'Shows the first free time above the picker, as a button that picks it.',
  order:
    'Whether the visitor picks the time or answers the questions first (`questions-first`). ' +
    'Default: `time-first`.',
  endpoint: 'The URL that bookings are posted to. Default: `<api-url>/bookings`.',
  'api-url':
    'The base URL of all requests, except bookings if `endpoint` is set. Default: `https://api.cal.com/v2`.',
  'time-zone': 'The IANA id of the time zone that is selected at first. Default: that of the browser.',
  locale:
    'The BCP 47 tag of the locale for dates and numbers. ' +
    'Default: the `lang` of the element; without `lang`, the locale of the browser.',
  'hour-cycle': 'Whether times of day have 12 or 24 hours. Default: the format of the locale.',
  'default-country':
    'The country of phone numbers that are typed without a country code, as an ISO 3166 code.',
  'number-field-format':
    'How answers to number fields are sent: as a number, as a string, or not at all (`omit`), ' +
    'for servers that reject both formats. Default: `number`.',
  draft: 'Keeps the answers when the page is reloaded in the same tab.',
  attribution:
    'Stores `utm_…`, `gclid`, `gbraid`, `wbraid`, `fbclid` and `msclkid` of the URL of the page as metadata.',
  honeypot: 'Adds an input that only programs find. Needs an `endpoint` of your own.',
  'tool-name': 'Offers the form to assistants in the browser as a tool of this name.',
  'tool-description': 'What the tool is for. Default: the title and the description of the event type.',
  'allow-cancel': 'Lets the visitor cancel the new booking. On the page of a booking, this is the default.',
  'allow-reschedule':
    'Lets the visitor reschedule the new booking. On the page of a booking, this is the default.',
  'success-redirect-origins':
    'Origins other than that of the page to which the event type may redirect after a booking.',
  'success-redirect-automatic':
    'Redirects without a click. By default, and always in a frame, the confirmation shows a link.',
  'success-redirect-attendee':
    'Adds personal data of the attendee to the URL of the redirect, ' +
    'if the event type forwards parameters.',
  theme: 'The colour scheme. Default: `auto`, which follows the `color-scheme` of the page.',
  density: 'The spacing. Default: `comfortable`.',
  name: 'The initial value of the name.',
  email: 'The initial value of the e-mail address.',
  'phone-number': 'The initial value of the phone number.',
  guests: 'The initial e-mail addresses of guests.',
  location: 'The location that is selected at first, given as the type of the location or as a text.',
  'length-in-minutes': 'The length that is selected at first.',
  'recurrence-count': 'The number of dates in the series that is selected at first.',
  notes: 'The initial value of the notes.',
  'choose-another':
    'Offers a button for another time if the time of `start` was taken meanwhile. ' +
    'The button fires `booking-choose-another`. The property `onChooseAnother` offers it too.',
  mode:
    'Where the form appears: in the page, in a dialog, or in a dialog with a floating button in the corner. ' +
    'Default: `inline`.',
  'button-label':
    'Adds a button that opens the dialog. The text labels the button and the dialog. ' +
    'With `mode="floating"`, there is always a button.',
  'no-shadow':
    'Renders the form in the page’s own tree, so that the style sheets of the page apply to the form. ' +
    'The attribute is read only once, when the element enters the page.',
  'prefill-from-url':
    'Lets URL parameters of the page fill in the form: all known parameters, ' +
    'or only those in a list of names.',
  'prefill-prefix': 'The prefix of the URL parameters that fill in the form. Default: `bf_`.',
}

/** When each event fires, and what its `event.detail` contains. */
export const EVENT_WORDS: Readonly<Record<keyof BookingFormEventMap, { when: string; detail: string }>> = {
  'booking-ready': { when: 'The form can be filled in.', detail: '–' },
  'booking-start': { when: 'The visitor edits an answer for the first time.', detail: '–' },
  'booking-slot-pick': { when: 'The visitor picks a time.', detail: '`{ start }`' },
  'booking-choose-another': {
    when: 'The visitor wants another time, because the time of `start` was taken meanwhile.',
    detail: '–',
  },
  'booking-validation-error': {
    when: 'A submit fails validation.',
    detail: '`{ slugs }` of the fields with errors',
  },
  'booking-submit': {
    when: 'The booking is about to be sent. `preventDefault()` keeps the booking from being sent.',
    detail: '`{ start }`',
  },
  'booking-success': {
    when: 'The server has the booking. The property `booking` of the element contains every detail.',
    detail: '`{ uid, status, start, end, bookings }`, with one entry in `bookings` for each date of a series',
  },
  'booking-error': {
    when: 'A request failed, the booking was not confirmed, or the setup of the form is wrong.',
    detail: '`{ kind, reason, status }`',
  },
  'booking-cancel': {
    when: 'The visitor has cancelled the booking, dates of it, or a seat.',
    detail: '`{ uid, status, start, end, bookings }`, as the server replied',
  },
  'booking-reschedule': {
    when: 'The visitor has moved the booking to another time. The moved booking has a new uid.',
    detail: '`{ uid, status, start, end, bookings }`, as the server replied',
  },
  'booking-reset': { when: 'The visitor chooses “Book another”.', detail: '–' },
}
