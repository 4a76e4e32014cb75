import { BookingError } from '../../api/errors/bookingError.js'
import type { CreatedBooking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import { isSeated } from '../../contract/eventType.js'
import { findMetadataFault, METADATA_LIMITS } from '../../contract/metadata.js'
import { findLengthField } from '../../form/findLengthField.js'
import { toBookingRequest } from '../../form/toBookingRequest.js'
import { toUnsupportedText } from '../../form/toUnsupportedText.js'
import type { FormAnswers } from '../../form/types.js'
import { ownOptions } from '../../utils/ownOptions.js'
import { forgetDraft } from '../draft/forgetDraft.js'
import { callHost } from '../utils/callHost.js'
import { checkBooking } from './checkBooking.js'
import { createSubmissionId, forgetAttempts, rememberAttempt, toEventKey } from './earlierAttempts.js'
import type { SubmissionMemory, SubmitContext } from './types.js'

/**
 * The {@link submit} of one form. `createSubmit` supplies `toErrors`, which assigns errors to
 * that form's fields, and the earlier attempts.
 */
export type FormSubmit = (context: Omit<SubmitContext, 'toErrors' | 'earlier'>) => Promise<boolean>

/**
 * Runs one submit: validates the answers, sends at most one booking, and reports the result to the
 * flow, the fields and the host. The returned promise never rejects.
 *
 * @returns whether the booking was made
 */
export async function submit(context: SubmitContext): Promise<boolean> {
  const { form, latest, dispatch } = context
  const { definition } = latest.current
  const unsupported = definition.unsupported.find((field) => field.required)
  if (unsupported) {
    reportFailure(context, new BookingError('setup', {}, toUnsupportedText(unsupported)))
    return false
  }
  let isBooked = false
  const onInvalid = (errors: Record<string, unknown>) => {
    const atLength = !!errors[findLengthField(definition)?.key ?? '']
    dispatch({ type: 'refused', error: new BookingError('invalid'), atFields: true, atLength })
    const invalid = definition.fields.filter(({ key }) => errors[key])
    callHost(() => latest.current.onValidationError?.(invalid.map(({ slug }) => slug)))
  }
  try {
    await form.handleSubmit(async (answers) => {
      if (mustPick(context)) dispatch({ type: 'answered' })
      else isBooked = await book(context, answers)
    }, onInvalid)()
  } catch (cause) {
    // Only validation rules can throw here, for example those of a host. Nothing has been sent.
    const sentence = 'A field type threw while its answer was checked, so nothing was sent.'
    reportFailure(context, new BookingError('setup', { cause }, sentence))
  }
  return isBooked
}

/** Returns whether the visitor has answered the questions, and has to pick a time before anything is sent. */
function mustPick({ startUtc, latest }: SubmitContext): boolean {
  const { order, instant, startUtc: picked } = latest.current
  return order === 'questions-first' && !instant && !startUtc && !picked
}

async function book(context: SubmitContext, answers: FormAnswers): Promise<boolean> {
  const { latest, run, dispatch } = context
  let request: BookingRequest | undefined
  try {
    request = await toRequest(context, answers)
    if (!request || !run.isMounted) return false
    const body = request
    dispatch({ type: 'sent', request: body })
    const event = toEventKey(latest.current.definition)
    rememberAttempt({ id: findSubmissionId(run.memory, body), event, start: body.start })
    const booking = await withLeaveWarning(() => sendOnce(context, body))
    checkBooking(booking, body)
    dispatch({ type: 'confirmed', booking })
    // An unmounted form shows no confirmation. Then the next form tells the visitor about the attempt.
    if (run.isMounted) forgetAttempts((attempt) => attempt.event === event)
    run.memory = {}
    forgetDraft(context.form.control)
    callHost(() => latest.current.onSuccess?.(booking, body))
    return true
  } catch (error) {
    reportFailure(context, error instanceof BookingError ? error : toUnexpected(error, !!request), request)
    return false
  }
}

/**
 * Converts an unexpected error. If the request may have been sent, the outcome is unknown; otherwise
 * nothing was sent.
 */
function toUnexpected(cause: unknown, mayBeSent: boolean): BookingError {
  if (mayBeSent) return new BookingError('unknown', { cause })
  const sentence = 'The request could not be put together, so nothing was sent. See the cause.'
  return new BookingError('setup', { cause }, sentence)
}

/** Shows an error at its fields or as the form's outcome, and stores what the next submit needs to know. */
function reportFailure(context: SubmitContext, reported: BookingError, request?: BookingRequest): void {
  const { form, latest, dispatch, toErrors } = context
  const { memory } = context.run
  const { client, definition, onError } = latest.current
  const { fields: placed, unanswerable } = toErrors(reported.fields)
  // The developer is told even if the visitor has other answers to correct first.
  // oxlint-disable-next-line no-console
  for (const text of unanswerable) console.warn(`[booking-form] ${text}`)
  const isUnanswerable = reported.kind === 'field' && !placed.length && unanswerable.length > 0
  const error = isUnanswerable ? new BookingError('setup', reported, unanswerable.join(' ')) : reported
  const { kind } = error
  for (const { key, message } of placed) form.setError(key, { type: 'server', message })
  const email = request?.attendee.email
  const afterUnknown = !!request && !!findUnknownAttempt(memory, request)
  const submissionId = request && findSubmissionId(memory, request)
  if (kind !== 'unknown' && !afterUnknown) forgetAttempts(({ id }) => id === submissionId)
  if (kind === 'unknown' && request && !afterUnknown) {
    const attempt = { submissionId, start: request.start, email }
    memory.unknown = [...(memory.unknown ?? []), attempt]
  }
  // After these errors the next submit is a new attempt with a new id: the server has refused this
  // attempt, or its outcome is unknown and `memory.unknown` holds its id for a repeat.
  if (/^(unknown|conflict|field|refused)$/.test(reported.kind)) memory.submissionId = undefined
  if (kind === 'verify' && email && client.sendVerificationCode) {
    dispatch({ type: 'codeWanted', error, email })
  } else {
    const atFields = kind === 'field' && placed.length > 0
    const lengthKey = findLengthField(definition)?.key
    const atLength = placed.some(({ key }) => key === lengthKey)
    dispatch({ type: 'refused', error, afterUnknown, atFields, atLength })
  }
  callHost(() => onError?.(error))
}

/**
 * Returns the earlier attempt with the same time and e-mail address whose outcome is unknown, if any. An
 * attempt of another form has no address, so there the time alone decides.
 */
function findUnknownAttempt({ unknown }: SubmissionMemory, request: BookingRequest) {
  const { start, attendee } = request
  const isInstant = Object.hasOwn(request, 'instant')
  return unknown?.find((attempt) => {
    const { email = attendee.email } = attempt
    return (isInstant || attempt.start === start) && email === attendee.email
  })
}

/** Returns the id of a request: a repeat has the id of the attempt that it repeats. */
function findSubmissionId(memory: SubmissionMemory, request: BookingRequest): string {
  const repeated = findUnknownAttempt(memory, request)?.submissionId
  return repeated ?? (memory.submissionId ??= createSubmissionId())
}

/**
 * Builds the request body.
 *
 * @returns undefined if the host cancels the submit in `onBeforeSubmit`
 * @throws BookingError of kind `setup`; nothing has been sent then
 */
async function toRequest(context: SubmitContext, answers: FormAnswers): Promise<BookingRequest | undefined> {
  const { latest, emailVerificationCode } = context
  const { memory } = context.run
  const options = ownOptions(latest.current)
  const { definition, onBeforeSubmit, instant, timeZone, locale, metadata, defaultValues } = options
  const startUtc = instant ? new Date().toISOString() : (context.startUtc ?? options.startUtc)
  const fault = metadata && findMetadataFault(metadata)
  if (fault) throw new BookingError('setup', {}, fault)
  if (!startUtc) {
    const sentence = 'No time is chosen, so nothing was sent. Give startUtc, or call pick() first.'
    throw new BookingError('setup', {}, sentence)
  }
  const toBody = (submissionId = '') =>
    toBookingRequest(definition, answers, {
      startUtc,
      instant,
      timeZone,
      locale,
      metadata: withSubmissionId(metadata, submissionId),
      emailVerificationCode,
      defaultValues,
    })
  memory.unknown ??= context.earlier.map(({ id, start }) => ({ submissionId: id, start }))
  const request = toBody(findSubmissionId(memory, toBody()))
  let isCancelled = false
  try {
    await onBeforeSubmit?.(toFrozenCopy(request), { cancel: () => void (isCancelled = true) })
  } catch (cause) {
    const sentence = 'onBeforeSubmit threw, so nothing was sent. Catch it, or call cancel().'
    throw new BookingError('setup', { cause }, sentence)
  }
  return isCancelled ? undefined : request
}

/**
 * Adds the submission id to `metadata`, because the server has no idempotency key and its CORS preflight
 * allows no header for one. The id is left out if `metadata` already has the maximum number of keys.
 */
function withSubmissionId(metadata: Record<string, string> = {}, submissionId: string) {
  return Object.keys(metadata).length < METADATA_LIMITS.keys ? { submissionId, ...metadata } : metadata
}

/**
 * Sends a booking, and sends it a second time if a seated slot reports a conflict. When several
 * requests for one seated slot arrive at the same moment, the server accepts one and refuses the
 * others, even if seats are left. The second request shows whether the slot is really full.
 */
async function sendOnce({ send, latest }: SubmitContext, request: BookingRequest): Promise<CreatedBooking> {
  try {
    return await send(request)
  } catch (error) {
    const isRace = error instanceof BookingError && /booking_conflict_error/.test(error.serverMessage ?? '')
    if (isRace && isSeated(latest.current.definition.eventType)) return send(request)
    throw error
  }
}

/**
 * Makes the browser ask for confirmation before the visitor leaves the page while a booking is in
 * flight, because the reply would be lost.
 */
async function withLeaveWarning<T>(work: () => Promise<T>): Promise<T> {
  const warn = (event: BeforeUnloadEvent) => event.preventDefault()
  addEventListener('beforeunload', warn)
  try {
    return await work()
  } finally {
    removeEventListener('beforeunload', warn)
  }
}

/** Returns a deeply frozen copy for the host, so that the host cannot change the validated request. */
function toFrozenCopy<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(toFrozenCopy)) as T
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = Object.create(null)
  for (const [key, one] of Object.entries(value)) copy[key] = toFrozenCopy(one)
  return Object.freeze(copy) as T
}
