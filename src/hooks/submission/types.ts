import type { Dispatch, RefObject } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { BookingError } from '../../api/errors/bookingError.js'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { CreatedBooking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import type { BookingFlowEvent } from '../../flow/bookingFlow.js'
import type { toFieldErrors } from '../../form/toFieldErrors.js'
import type { FormAnswers, FormDefinition, FormValues } from '../../form/types.js'

/** What a submit needs, and the callbacks it calls. Personal data goes nowhere else. */
export interface SubmissionOptions {
  client: BookingClient
  /** ISO 8601 in UTC. Left out, the visitor picks the time: see `pick` of {@link BookingFormState}. */
  startUtc?: string | undefined
  /**
   * Books for the moment of the submit instead, with a team that takes instant meetings. @defaultValue
   * `false`
   */
  instant?: boolean | undefined
  /** IANA id of the attendee's time zone. */
  timeZone: string
  /** BCP 47 tag. */
  locale: string
  metadata?: Record<string, string> | undefined
  /**
   * Awaited before anything is validated or sent, to load what the outcome needs. Nothing is sent if it
   * rejects.
   */
  prepare?: (() => Promise<unknown>) | undefined
  /** A submit failed validation: the slugs of the fields, no values. */
  onValidationError?: ((slugs: string[]) => void) | undefined
  /**
   * Called with a frozen copy of the body before it is sent; `cancel()` sends nothing. May be asynchronous.
   */
  onBeforeSubmit?:
    ((request: BookingRequest, controls: { cancel: () => void }) => void | Promise<void>) | undefined
  onSuccess?: ((booking: CreatedBooking, request: BookingRequest) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
  onReset?: (() => void) | undefined
}

/** What one submit may be given. */
export interface SubmitOptions {
  /** The time to book, where it was picked only now. ISO 8601 in UTC. @defaultValue the time of the form */
  startUtc?: string | undefined
  /** The code that was sent to the attendee's e-mail address. */
  emailVerificationCode?: string | undefined
}

/** What a form remembers from one submit to the next. */
export interface SubmissionMemory {
  /** Id of the attempt in progress. */
  submissionId?: string | undefined
  /**
   * Attempts with an unknown outcome. A repeat for the same time and e-mail address has the id of its
   * attempt.
   */
  unknown?: { submissionId: string | undefined; start: string; email: string | undefined }[] | undefined
}

/** What one form keeps outside of its state, because it must be read and written at once. */
export interface SubmissionRun {
  /** A submit is under way, or has booked. */
  isLocked: boolean
  isMounted: boolean
  memory: SubmissionMemory
}

/** What `submit` works with. */
export interface SubmitContext extends SubmitOptions {
  form: UseFormReturn<FormValues, unknown, FormAnswers>
  latest: RefObject<SubmissionOptions & { definition: FormDefinition }>
  run: SubmissionRun
  dispatch: Dispatch<BookingFlowEvent>
  send: (request: BookingRequest) => Promise<CreatedBooking>
  toErrors: (errors: BookingError['fields']) => ReturnType<typeof toFieldErrors>
}
