import type { QueryClient } from '@tanstack/react-query'
import type { BookingClient } from '../api/createBookingClient.js'
import type { EventTypeInput } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import type { RenderedFieldType } from '../fields/types.js'
import type { DefaultValues } from '../form/types.js'
import type { DraftOptions } from '../hooks/draft/keepDraft.js'
import type { SubmissionOptions } from '../hooks/submission/useSubmission.js'
import type { PartialMessages } from '../messages/types.js'
import type { UiComponents } from '../ui/componentTypes.js'
import type { PartClassNames } from '../ui/parts.js'
import type { AfterOptions } from './confirmation/afterOptions.js'

/** How the form looks, where a style sheet is not at hand. */
export interface Appearance {
  /** @defaultValue `'auto'`: the `color-scheme` of the page */
  theme?: 'auto' | 'light' | 'dark'
  /** @defaultValue `'comfortable'` */
  density?: 'comfortable' | 'compact'
  /** Tokens by name without `--bf-`: `{ 'color-accent': 'teal', radius: '4px' }`. */
  tokens?: Record<string, string>
}

/** The callbacks of a form. None but `onBeforeSubmit` and `onSuccess` is given what the visitor typed. */
export type BookingFormCallbacks = Pick<
  SubmissionOptions,
  'onValidationError' | 'onBeforeSubmit' | 'onSuccess' | 'onError' | 'onReset'
> & {
  /** The form can be filled in. */
  onReady?: (() => void) | undefined
  /** The first edit. */
  onStart?: (() => void) | undefined
  /** A time was chosen: ISO 8601 in UTC. */
  onSlotPick?: ((startUtc: string) => void) | undefined
}

/** The props of `<BookingForm>`. */
export interface BookingFormProps extends BookingFormCallbacks, Omit<AfterOptions, 'onError'> {
  /** A reference that is fetched, or the event type itself (what has `lengthInMinutes`). */
  eventType: EventTypeReference | EventTypeInput
  /** The time to book: ISO 8601 with `Z` or an offset. Left out, the visitor chooses one of the free times. */
  start?: string | null | undefined
  /** The uid of a booking: the form moves it to another time instead of making one. */
  rescheduleUid?: string | undefined
  /** Of the seat that moves with `rescheduleUid`; a seated booking needs it. */
  rescheduleSeatUid?: string | undefined
  /** Starts a meeting now: nobody chooses a time, and the press is the start. Only for team event types that take instant meetings. */
  instant?: boolean | undefined
  /** Holds the time that was chosen while the form is filled in, where the client can. @defaultValue `false` */
  holdSlots?: boolean | undefined
  /** Where the booking is posted. @defaultValue `<apiUrl>/bookings` */
  endpoint?: string | undefined
  /** Where everything else is asked. @defaultValue `https://api.cal.com/v2` */
  apiUrl?: string | undefined
  /** In place of `apiUrl` and `endpoint`, for headers, a timeout or calls of your own. */
  client?: BookingClient | undefined
  /** What the form starts with; each value is read on its own. */
  defaultValues?: DefaultValues | undefined
  /** Texts that travel with the booking: at most 50, keys of 40 and values of 500 characters. */
  metadata?: Record<string, string> | undefined
  /** IANA id of the zone that the visitor sees. @defaultValue the browser's */
  timeZone?: string | undefined
  /** BCP 47 tag. @defaultValue the browser's */
  locale?: string | undefined
  /** @defaultValue what the locale is used to */
  hourCycle?: 'h12' | 'h23' | undefined
  /** Words in place of ours; give only those that differ. */
  messages?: PartialMessages | undefined
  /** Field types beside or in place of ours, by wire type; made with `defineFieldType`. */
  fieldTypes?: Readonly<Record<string, RenderedFieldType>> | undefined
  /** ISO 3166 code for phone numbers typed without one. @defaultValue the region of `locale`, when it has one */
  defaultCountry?: string | undefined
  /** How number fields are sent; `'omit'` for servers that take neither. @defaultValue `'number'` */
  numberFieldFormat?: 'number' | 'string' | 'omit' | undefined
  /** Keeps what is typed over a reload, in this tab's session storage. @defaultValue `false` */
  draft?: DraftOptions | boolean | undefined
  components?: UiComponents | undefined
  /** Classes added to parts, by part. */
  classNames?: PartClassNames | undefined
  className?: string | undefined
  appearance?: Appearance | undefined
  /** The host's query client; one of our own when left out. */
  queryClient?: QueryClient | undefined
}
