import type { Dispatch, RefObject } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { BookingError } from '../../api/errors/bookingError.js'
import type { CreatedBooking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import { isSeated } from '../../contract/eventType.js'
import { findMetadataFault, METADATA_LIMITS } from '../../contract/metadata.js'
import type { BookingFlowEvent } from '../../flow/bookingFlow.js'
import { toBookingRequest } from '../../form/toBookingRequest.js'
import type { toFieldErrors } from '../../form/toFieldErrors.js'
import { toUnsupportedText } from '../../form/toUnsupportedText.js'
import type { FormAnswers, FormDefinition, FormValues } from '../../form/types.js'
import { forgetDraft } from '../draft/forgetDraft.js'
import { callHost } from '../utils/callHost.js'
import type { SubmissionOptions } from './useSubmission.js'

/** What one submission remembers from press to press. */
export interface SubmissionMemory {
  /** Of the attempt that is being made. */
  submissionId?: string | undefined
  /** The attempts that nobody knows the outcome of. A repeat, for the same time and address, has the id of its attempt. */
  unsure?: { submissionId: string | undefined; start: string; email: string | undefined }[] | undefined
}

/** What a press works with. */
export interface Press {
  form: UseFormReturn<FormValues, unknown, FormAnswers>
  latest: RefObject<SubmissionOptions & { definition: FormDefinition }>
  memory: SubmissionMemory
  dispatch: Dispatch<BookingFlowEvent>
  send: (request: BookingRequest) => Promise<CreatedBooking>
  toErrors: (errors: BookingError['fields']) => ReturnType<typeof toFieldErrors>
  /** Whether the form is still on the page. */
  isAlive: () => boolean
  emailVerificationCode?: string | undefined
}

/**
 * One press: validates, sends once, and puts what comes back where it belongs. Never rejects.
 *
 * @returns whether it is booked
 */
export async function press(given: Press): Promise<boolean> {
  const { form, latest, dispatch } = given
  const unanswerable = latest.current.definition.unsupported.find((field) => field.required)
  if (unanswerable) {
    fail(given, new BookingError('setup', {}, toUnsupportedText(unanswerable)))
    return false
  }
  let booked = false
  const onInvalid = (errors: Record<string, unknown>) => {
    dispatch({ type: 'refused', error: new BookingError('invalid'), atFields: true })
    const broken = latest.current.definition.fields.filter(({ key }) => errors[key])
    callHost(() => latest.current.onValidationError?.(broken.map(({ slug }) => slug)))
  }
  try {
    await form.handleSubmit(async (answers) => void (booked = await book(given, answers)), onInvalid)()
  } catch (cause) {
    // Only rules can throw here (those of a host, say): nothing has been sent.
    fail(
      given,
      new BookingError(
        'setup',
        { cause },
        'A field type threw while its answer was checked, so nothing was sent.',
      ),
    )
  }
  return booked
}

async function book(given: Press, answers: FormAnswers): Promise<boolean> {
  const { latest, dispatch, isAlive } = given
  let request: BookingRequest | undefined
  try {
    request = await toRequest(given, answers)
    if (!request || !isAlive()) return false
    dispatch({ type: 'sent', request })
    const booking = await whileLeavingIsAsked(() => sendFor(given, request as BookingRequest))
    dispatch({ type: 'confirmed', booking })
    given.memory.submissionId = given.memory.unsure = undefined
    forgetDraft(given.form.control)
    callHost(() => latest.current.onSuccess?.(booking, request as BookingRequest))
    return true
  } catch (error) {
    fail(given, error instanceof BookingError ? error : toFailure(error, !!request), request)
    return false
  }
}

/** What nobody counted on: after sending it leaves open whether there is a booking, before it there is none. */
function toFailure(cause: unknown, sent: boolean): BookingError {
  if (sent) return new BookingError('unknown', { cause })
  return new BookingError(
    'setup',
    { cause },
    'The request could not be put together, so nothing was sent. See the cause.',
  )
}

/** Puts an error where it belongs, and remembers what the next press has to know. */
function fail(
  { form, latest, memory, dispatch, toErrors }: Press,
  error: BookingError,
  request?: BookingRequest,
): void {
  const { kind } = error
  const placed = toErrors(error.fields).fields
  for (const { key, message } of placed) form.setError(key, { type: 'server', message })
  const email = request?.attendee.email
  const afterUnknown = !!request && !!findUnsure(memory, request)
  if (kind === 'unknown' && request && !afterUnknown)
    (memory.unsure ??= []).push({ submissionId: memory.submissionId, start: request.start, email })
  // After a certain no, and for another time or address, the next press is an attempt of its own.
  if (/^(unknown|conflict|field|refused)$/.test(kind)) memory.submissionId = undefined
  if (kind === 'verify' && email && latest.current.client.sendVerificationCode)
    dispatch({ type: 'codeWanted', error, email })
  else dispatch({ type: 'refused', error, afterUnknown, atFields: kind === 'field' && placed.length > 0 })
  callHost(() => latest.current.onError?.(error))
}

/** The attempt that asked for the same, if nobody knows what became of it. */
function findUnsure({ unsure }: SubmissionMemory, request: BookingRequest) {
  const { start, attendee } = request
  const isNow = Object.hasOwn(request, 'instant')
  return unsure?.find((attempt) => (isNow || attempt.start === start) && attempt.email === attendee.email)
}

/** The body to send; `undefined` when the host cancels it. What the host throws has sent nothing. */
async function toRequest(
  { latest, memory, emailVerificationCode }: Press,
  answers: FormAnswers,
): Promise<BookingRequest | undefined> {
  // Own properties only: what a page has put on Object.prototype is no option of its form.
  const options: typeof latest.current = Object.assign(Object.create(null), latest.current)
  const { definition, onBeforeSubmit, instant, timeZone, locale, metadata } = options
  const startUtc = instant ? new Date().toISOString() : options.startUtc
  const fault = metadata && findMetadataFault(metadata)
  if (fault) throw new BookingError('setup', {}, fault)
  if (!startUtc)
    throw new BookingError(
      'setup',
      {},
      'No time is chosen, so nothing was sent. Give startUtc before submit() is called.',
    )
  const toBody = (submissionId = '') =>
    toBookingRequest(definition, answers, {
      startUtc,
      instant,
      timeZone,
      locale,
      metadata: withSubmissionId(metadata, submissionId),
      emailVerificationCode,
    })
  const repeated = findUnsure(memory, toBody())
  const request = toBody(repeated ? repeated.submissionId : (memory.submissionId ??= createSubmissionId()))
  let cancelled = false
  try {
    await onBeforeSubmit?.(toHostCopy(request), { cancel: () => void (cancelled = true) })
  } catch (cause) {
    throw new BookingError(
      'setup',
      { cause },
      'onBeforeSubmit threw, so nothing was sent. Catch it, or call cancel().',
    )
  }
  return cancelled ? undefined : request
}

/** The server has no idempotency key, and its preflight allows no header for one: the id travels in the metadata. */
function withSubmissionId(
  metadata: Record<string, string> = {},
  submissionId: string,
): Record<string, string> {
  return Object.keys(metadata).length < METADATA_LIMITS.keys ? { submissionId, ...metadata } : metadata
}

/** The server refuses all but one of the requests of a moment, seats left or not; asking once more tells the truth. */
async function sendFor({ send, latest }: Press, request: BookingRequest): Promise<CreatedBooking> {
  try {
    return await send(request)
  } catch (error) {
    const isMoment = error instanceof BookingError && /booking_conflict_error/.test(error.serverMessage ?? '')
    if (isMoment && isSeated(latest.current.definition.eventType)) return send(request)
    throw error
  }
}

/** A page that is left while a booking is under way takes the answer with it: the browser asks first. */
async function whileLeavingIsAsked<T>(work: () => Promise<T>): Promise<T> {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  addEventListener('beforeunload', ask)
  try {
    return await work()
  } finally {
    removeEventListener('beforeunload', ask)
  }
}

/**
 * An id that says of several requests that they are one submission: 32 hexadecimal digits. `crypto.randomUUID` is
 * missing on pages without https, `getRandomValues` is not.
 */
export function createSubmissionId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

/** A copy of a body for a host to look at: frozen at every depth, so that what is sent stays what was validated. */
export function toHostCopy<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(toHostCopy)) as T
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = Object.create(null)
  for (const [key, one] of Object.entries(value)) copy[key] = toHostCopy(one)
  return Object.freeze(copy) as T
}
