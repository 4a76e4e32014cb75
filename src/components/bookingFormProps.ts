import type { QueryClient } from '@tanstack/react-query'
import type { BookingClient } from '../api/createBookingClient.js'
import type { EventTypeInput } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import type { RenderedFieldType } from '../fields/types.js'
import type { DefaultValues } from '../form/types.js'
import type { DraftOptions } from '../hooks/draft/keepDraft.js'
import type { SubmissionOptions } from '../hooks/submission/types.js'
import type { PartialMessages } from '../messages/types.js'
import type { UiComponents } from '../ui/componentTypes.js'
import type { PartClassNames } from '../ui/parts.js'
import type { AfterOptions } from './confirmation/afterOptions.js'

/** The look of the form, for hosts that cannot write a style sheet. */
export interface Appearance {
  /** @defaultValue `'auto'`: the `color-scheme` of the page */
  theme?: 'auto' | 'light' | 'dark'
  /** @defaultValue `'comfortable'` */
  density?: 'comfortable' | 'compact'
  /** Tokens by name without `--bf-`: `{ 'color-accent': 'teal', radius: '4px' }`. */
  tokens?: Record<string, string>
}

/** The callbacks of a form. Only `onBeforeSubmit` and `onSuccess` receive what the visitor typed. */
export type BookingFormCallbacks = Pick<
  SubmissionOptions,
  'onValidationError' | 'onBeforeSubmit' | 'onSuccess' | 'onError' | 'onReset'
> & {
  /** The form can be filled in. */
  onReady?: (() => void) | undefined
  /** The visitor's first edit. */
  onStart?: (() => void) | undefined
  /** The visitor picked a time: ISO 8601 in UTC. */
  onSlotPick?: ((startUtc: string) => void) | undefined
}

/** Props of `<BookingForm>`. */
export interface BookingFormProps extends BookingFormCallbacks, Omit<AfterOptions, 'onError'> {
  /** A reference that is fetched, or the event type itself (what has `lengthInMinutes`). */
  eventType: EventTypeReference | EventTypeInput
  /** The time to book: ISO 8601 with `Z` or an offset. Left out, the visitor picks one of the free times. */
  start?: string | null | undefined
  /** The uid of a booking. The form moves that booking to another time instead of making a new one. */
  rescheduleUid?: string | undefined
  /** The uid of the seat to move, together with `rescheduleUid`. Seated bookings need it. */
  rescheduleSeatUid?: string | undefined
  /**
   * Books a meeting that starts at the moment of the submit; no time is picked. Only for team event types
   * that take instant meetings.
   */
  instant?: boolean | undefined
  /** Holds the picked time while the form is filled in, where the client can. @defaultValue `false` */
  holdSlots?: boolean | undefined
  /** Where the booking is posted. @defaultValue `<apiUrl>/bookings` */
  endpoint?: string | undefined
  /** Where everything else is fetched and sent. @defaultValue `https://api.cal.com/v2` */
  apiUrl?: string | undefined
  /** In place of `apiUrl` and `endpoint`: for headers, a timeout, or requests of your own. */
  client?: BookingClient | undefined
  /** Prefilled values. Each is read on its own: an invalid one does not affect the others. */
  defaultValues?: DefaultValues | undefined
  /** Strings to store with the booking: at most 50, with keys of 40 and values of 500 characters. */
  metadata?: Record<string, string> | undefined
  /** IANA id of the zone that times are shown in. @defaultValue the browser's */
  timeZone?: string | undefined
  /** BCP 47 tag. @defaultValue the browser's */
  locale?: string | undefined
  /** @defaultValue the clock of the locale */
  hourCycle?: 'h12' | 'h23' | undefined
  /** Overrides for single messages. */
  messages?: PartialMessages | undefined
  /** Field types by wire type, made with `defineFieldType`; they replace ours or add to them. */
  fieldTypes?: Readonly<Record<string, RenderedFieldType>> | undefined
  /** ISO 3166 code for phone numbers typed without a country. Without it such numbers are not accepted. */
  defaultCountry?: string | undefined
  /** How number fields are sent; `'omit'` for servers that accept neither. @defaultValue `'number'` */
  numberFieldFormat?: 'number' | 'string' | 'omit' | undefined
  /** Keeps the answers over a reload, in this tab's session storage. @defaultValue `false` */
  draft?: DraftOptions | boolean | undefined
  /** Components of your own in place of ours. */
  components?: UiComponents | undefined
  /** Extra class names by part. */
  classNames?: PartClassNames | undefined
  className?: string | undefined
  appearance?: Appearance | undefined
  /** The host's query client. @defaultValue one of the form's own */
  queryClient?: QueryClient | undefined
}
