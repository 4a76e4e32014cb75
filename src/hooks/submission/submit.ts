import { BookingError } from '../../api/errors/bookingError.js'
import type { CreatedBooking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import { isSeated } from '../../contract/eventType.js'
import { findLengthField } from '../../form/findLengthField.js'
import { toUnsupportedText } from '../../form/toUnsupportedText.js'
import type { FormAnswers } from '../../form/types.js'
import { forgetDraft } from '../draft/forgetDraft.js'
import { callHost } from '../utils/callHost.js'
import { checkBooking } from './checkBooking.js'
import { buildRequest } from './buildRequest.js'
import { forgetAttempts, rememberAttempt, toEventKey } from './earlierAttempts.js'
import { toTrapHeaders } from './honeypot.js'
import { runGuard } from './runGuard.js'
import { findSubmissionId, findUnknownAttempt } from './submissionId.js'
import { toFrozenCopy } from './toFrozenCopy.js'
import type { SubmitContext } from './types.js'

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
  let isSent = false
  try {
    request = await buildRequest(context, answers)
    if (!request || !run.isMounted) return false
    const body = request
    dispatch({ type: 'sent', request: body })
    const options = await prove(context, body)
    if (!run.isMounted) return false
    isSent = true
    const event = toEventKey(latest.current.definition)
    rememberAttempt({ id: findSubmissionId(run.memory, body), event, start: body.start })
    const booking = await withLeaveWarning(() => sendOnce(context, body, options))
    checkBooking(booking, body)
    dispatch({ type: 'confirmed', booking })
    // An unmounted form shows no confirmation. Then the next form tells the visitor about the attempt.
    if (run.isMounted) forgetAttempts((attempt) => attempt.event === event)
    run.memory = {}
    forgetDraft(context.form.control)
    callHost(() => latest.current.onSuccess?.(booking, body))
    return true
  } catch (error) {
    // The guard of a form that is gone was aborted. Nothing was sent, and there is nobody to tell.
    if (!run.isMounted && !isSent) return false
    reportFailure(context, error instanceof BookingError ? error : toUnexpected(error, isSent), request)
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
  // A guard that fails after the visitor has typed a code must not cost the code.
  const keepsCode = kind === 'guard' && !!context.emailVerificationCode
  if ((kind === 'verify' || keepsCode) && email && client.sendVerificationCode) {
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
 * Sends a booking, and sends it a second time if a seated slot reports a conflict. When several
 * requests for one seated slot arrive at the same moment, the server accepts one and refuses the
 * others, even if seats are left. The second request shows whether the slot is really full.
 */
async function sendOnce(
  context: SubmitContext,
  request: BookingRequest,
  options: ProofOptions,
): Promise<CreatedBooking> {
  const { send, latest } = context
  try {
    return await send([request, ...options])
  } catch (error) {
    const isRace = error instanceof BookingError && /booking_conflict_error/.test(error.serverMessage ?? '')
    if (!isRace || !isSeated(latest.current.definition.eventType)) throw error
    return send([request, ...(await prove(context, request))])
  }
}

type ProofOptions = [] | [{ headers: Record<string, string> }]

/**
 * Returns the headers by which the host's endpoint tells a visitor from a program, as options of the call.
 *
 * @throws BookingError if the guard fails
 */
async function prove({ form, latest, run }: SubmitContext, request: BookingRequest): Promise<ProofOptions> {
  const { guard, honeypot } = latest.current
  if (!guard && !honeypot) return []
  run.guard = new AbortController()
  const headers = {
    ...(honeypot && toTrapHeaders(form.control)),
    ...(guard && (await runGuard(guard, toFrozenCopy(request), run.guard))),
  }
  return [{ headers }]
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
