import type { BookingClient } from '../api/createBookingClient.js'
import type { EventTypeInput } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import type { UploadFile } from '../fields/file/UploadFile.js'
import type { DefaultValues } from '../form/types.js'
import type { DraftOptions } from '../hooks/draft/draftOptions.js'
import type { BookingGuard } from '../hooks/submission/runGuard.js'
import type { SubmissionCallbacks } from '../hooks/submission/submissionCallbacks.js'
import type { MessagesLoader, PartialMessages } from '../messages/types.js'
import type { PartClassNames } from '../ui/parts.js'
import type { AfterOptions } from './confirmation/afterOptions.js'
import type { PickerOptions } from './picker/pickerOptions.js'

/** Sets the look of the form, for hosts that cannot write a style sheet. */
export interface Appearance {
  /** The color scheme. `'auto'` follows the `color-scheme` of the page. @defaultValue `'auto'` */
  theme?: 'auto' | 'light' | 'dark'
  /** How much space the form takes. @defaultValue `'comfortable'` */
  density?: 'comfortable' | 'compact'
  /**
   * Design tokens by name, without the prefix `--bf-`. Example: `{ 'color-accent': 'teal', radius: '4px' }`.
   */
  tokens?: Record<string, string>
}

/** The callbacks of a form. Only `onBeforeSubmit` and `onSuccess` receive what the visitor typed. */
export interface BookingFormCallbacks extends SubmissionCallbacks {
  /** Called when the form can be filled in. */
  onReady?: (() => void) | undefined
  /** Called at the visitor's first edit. */
  onStart?: (() => void) | undefined
  /** Called with the start, ISO 8601 in UTC, when the visitor picks a time. */
  onSlotPick?: ((startUtc: string) => void) | undefined
  /**
   * Called when the visitor wants another time, because the time of `start` was taken meanwhile. Without it,
   * there is no button for that, and the visitor is told to contact the organizer.
   */
  onChooseAnother?: (() => void) | undefined
}

/**
 * The props of `<BookingForm>` whose types need no React, so that pages in TypeScript can use the element
 * without `@types/react`.
 */
export interface FormOptions extends BookingFormCallbacks, AfterOptions, PickerOptions {
  /**
   * A reference, for which the event type is fetched, or the event type itself. An object with
   * `lengthInMinutes` is an event type.
   */
  eventType: EventTypeReference | EventTypeInput
  /**
   * The time to book: ISO 8601 with `Z` or an offset. Without it, the visitor picks one of the free times.
   */
  start?: string | null | undefined
  /** The uid of a booking. The form moves that booking to another time instead of making a new one. */
  rescheduleUid?: string | undefined
  /** The uid of the seat to move. Required together with `rescheduleUid` if the booking is seated. */
  rescheduleSeatUid?: string | undefined
  /** The uid of a booking. The page of that booking is shown instead of a form. */
  bookingUid?: string | undefined
  /** The uid of the visitor's own seat in the booking of `bookingUid`. No other seat is changed. */
  seatUid?: string | undefined
  /**
   * Books a meeting that starts at the moment of the submit, so that the visitor picks no time. Only
   * for team event types that take instant meetings.
   */
  instant?: boolean | undefined
  /**
   * Holds the picked time while the visitor fills in the form, if the client supports it.
   *
   * @defaultValue `false`
   */
  holdSlots?: boolean | undefined
  /** The URL that bookings are posted to. @defaultValue `<apiUrl>/bookings` */
  endpoint?: string | undefined
  /** The base URL of all other requests. @defaultValue `https://api.cal.com/v2` */
  apiUrl?: string | undefined
  /**
   * A client that is used instead of `apiUrl` and `endpoint`, for example to set headers or a timeout,
   * or to send requests in another way.
   */
  client?: BookingClient | undefined
  /**
   * Prefilled values. Each value is parsed separately, so that an invalid value does not affect the others.
   */
  defaultValues?: DefaultValues | undefined
  /**
   * Strings to store with the booking: at most 50 entries, keys of up to 40 and values of
   * up to 500 characters.
   */
  metadata?: Record<string, string> | undefined
  /**
   * Stores the source of the visit with the booking: the parameters `utm_…`, `gclid`, `gbraid`, `wbraid`,
   * `fbclid` and `msclkid` of the page's URL, as entries of `metadata`. Entries of the host win.
   *
   * @defaultValue `false`
   */
  attribution?: boolean | undefined
  /**
   * Called before each booking is sent, for example to get the token of a captcha. A returned string is
   * sent in the header `bf-guard`, a returned object as headers. If it throws, or gives no answer within a
   * minute, nothing is sent, and the visitor can try again. Only an endpoint of your own accepts such
   * headers.
   */
  guard?: BookingGuard | undefined
  /**
   * Adds an input that only programs find, and sends its value and the seconds since the form was shown, as
   * headers. `booking-form/server` refuses programs by them. Only an endpoint of your own accepts such
   * headers.
   *
   * @defaultValue `false`
   */
  honeypot?: boolean | undefined
  /**
   * Offers the form to assistants in the browser as a tool of this name (WebMCP). They can fill in the
   * form, but only the visitor can submit it.
   */
  toolName?: string | undefined
  /** What the tool is for. @defaultValue the title and the description of the event type */
  toolDescription?: string | undefined
  /** IANA id of the time zone in which times are shown. @defaultValue the browser's time zone */
  timeZone?: string | undefined
  /** BCP 47 tag of the locale. @defaultValue the browser's locale */
  locale?: string | undefined
  /** The 12-hour or the 24-hour clock. @defaultValue the clock of the locale */
  hourCycle?: 'h12' | 'h23' | undefined
  /**
   * The messages of another language, messages that replace single ones of the English ones, or a function
   * that loads the messages for a locale. The function must keep its reference between renders.
   */
  messages?: PartialMessages | MessagesLoader | undefined
  /**
   * ISO 3166 code of the country for phone numbers that are typed without a country code. If it is not
   * set, such numbers are not accepted.
   */
  defaultCountry?: string | undefined
  /**
   * How answers to number fields are sent: as a number, as a string, or not at all (`'omit'`), for
   * servers that reject both formats. With `'omit'`, the form has no number fields.
   *
   * @defaultValue `'number'`
   */
  numberFieldFormat?: 'number' | 'string' | 'omit' | undefined
  /**
   * Keeps the answers when the page is reloaded, in the session storage of this tab.
   *
   * @defaultValue `false`
   */
  draft?: DraftOptions | boolean | undefined
  /**
   * Uploads a file of a field of the type `file`, and returns its address. Without it, such fields cannot be
   * answered.
   */
  upload?: UploadFile | undefined
  /** Additional class names for each part. */
  classNames?: PartClassNames | undefined
  appearance?: Appearance | undefined
}
