import type { Dispatch, RefObject } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { BookingError } from '../../api/errors/bookingError.js'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { CreatedBooking } from '../../contract/booking.js'
import type { BookingFlowEvent } from '../../flow/bookingFlow.js'
import type { toFieldErrors } from '../../form/toFieldErrors.js'
import type { DefaultValues, FormAnswers, FormDefinition, FormValues } from '../../form/types.js'
import type { EarlierAttempt } from './earlierAttempts.js'
import type { BookingGuard } from './runGuard.js'
import type { SubmissionCallbacks } from './submissionCallbacks.js'

/** Options and callbacks of a submit. Personal data is passed only to the client and these callbacks. */
export interface SubmissionOptions extends SubmissionCallbacks {
  client: BookingClient
  /**
   * The time to book, ISO 8601 in UTC. Without it, the visitor picks a time: see `pick` of
   * {@link BookingFormState}.
   */
  startUtc?: string | undefined
  /**
   * Books a meeting that starts at the moment of the submit. Only for teams that take instant meetings.
   *
   * @defaultValue `false`
   */
  instant?: boolean | undefined
  /**
   * `'questions-first'` starts with the questions. A submit without a time then only validates the answers,
   * and goes on to the picker.
   *
   * @defaultValue `'time-first'`
   */
  order?: 'time-first' | 'questions-first' | undefined
  /** IANA id of the attendee's time zone. */
  timeZone: string
  /** The visitor's locale as a BCP 47 tag. */
  locale: string
  metadata?: Record<string, string> | undefined
  /** See `FormOptions`. */
  guard?: BookingGuard | undefined
  /** See `FormOptions`. */
  honeypot?: boolean | undefined
  /** See `FormOptions`. */
  attribution?: boolean | undefined
  /** The host's values. Those of fields that the event type does not list are sent as they are. */
  defaultValues?: DefaultValues | undefined
  /**
   * Loads what is needed to show the outcome. It is awaited before anything is validated or sent, and
   * nothing is sent if it rejects.
   */
  prepare?: (() => Promise<unknown>) | undefined
}

/** Options of a single submit. */
export interface SubmitOptions {
  /**
   * The time to book, if the visitor picks a time and submits in one step. ISO 8601 in UTC.
   *
   * @defaultValue the time of the form
   */
  startUtc?: string | undefined
  /** The code that was sent to the attendee's e-mail address. */
  emailVerificationCode?: string | undefined
}

/** What a form remembers between submits. */
export interface SubmissionMemory {
  /** The id of the attempt in progress. A new attempt gets a new id. */
  submissionId?: string | undefined
  /**
   * Attempts whose outcome is unknown. A repeat for the same time and e-mail address reuses the id
   * of that attempt. The first submit adds the attempts of earlier forms, which have no address.
   */
  unknown?: { submissionId: string | undefined; start: string; email?: string | undefined }[] | undefined
}

/**
 * The mutable state of a form that is kept in a ref, because reads and writes must take effect without
 * waiting for a render.
 */
export interface SubmissionRun {
  /** Whether a submit is in flight or has made a booking. */
  isLocked: boolean
  isMounted: boolean
  memory: SubmissionMemory
  /** Aborts the guard that is running. */
  guard?: AbortController | undefined
}

/** Input of `submit`. */
export interface SubmitContext extends SubmitOptions {
  form: UseFormReturn<FormValues, unknown, FormAnswers>
  latest: RefObject<SubmissionOptions & { definition: FormDefinition }>
  run: SubmissionRun
  dispatch: Dispatch<BookingFlowEvent>
  /** Calls `createBooking` of the client. */
  send: (call: Parameters<BookingClient['createBooking']>) => Promise<CreatedBooking>
  toErrors: (errors: BookingError['fields']) => ReturnType<typeof toFieldErrors>
  /** Attempts that were made before this form. Those of other forms on the page are somebody else's. */
  earlier: readonly EarlierAttempt[]
}
