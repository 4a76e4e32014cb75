import { BookingError } from '../../api/errors/bookingError.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import { findMetadataFault, METADATA_LIMITS } from '../../contract/metadata.js'
import { toBookingRequest } from '../../form/toBookingRequest.js'
import { toConsentTimes } from '../../form/toConsentTimes.js'
import type { FormAnswers } from '../../form/types.js'
import { ownOptions } from '../../utils/ownOptions.js'
import { recallAttribution } from './attribution.js'
import { findSubmissionId } from './submissionId.js'
import { toFrozenCopy } from './toFrozenCopy.js'
import type { MetadataChange } from './submissionCallbacks.js'
import type { SubmitContext } from './types.js'

/**
 * Builds the request body.
 *
 * @returns undefined if the host cancels the submit in `onBeforeSubmit`
 * @throws BookingError of kind `setup`; nothing has been sent then
 */
export async function buildRequest(
  context: SubmitContext,
  answers: FormAnswers,
): Promise<BookingRequest | undefined> {
  const { latest, emailVerificationCode } = context
  const { memory } = context.run
  const options = ownOptions(latest.current)
  const { definition, onBeforeSubmit, instant, timeZone, locale, defaultValues } = options
  const consents = toConsentTimes(definition, answers, context.form.getValues())
  const own = consents ? { ...consents, ...options.metadata } : options.metadata
  const metadata = withAttribution(own, context, options.attribution)
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
  let change: unknown
  try {
    change = await onBeforeSubmit?.(toFrozenCopy(request), { cancel: () => void (isCancelled = true) })
  } catch (cause) {
    const sentence = 'onBeforeSubmit threw, so nothing was sent. Catch it, or call cancel().'
    throw new BookingError('setup', { cause }, sentence)
  }
  return isCancelled ? undefined : withMetadata(request, metadata, change)
}

/**
 * Adds the metadata that the host returned from `onBeforeSubmit`, if any.
 *
 * @throws BookingError of kind `setup` if the server would refuse the metadata
 */
function withMetadata(
  request: BookingRequest,
  metadata: Record<string, string> | undefined,
  change: unknown,
): BookingRequest {
  // An own property, because a page may have extended Object.prototype.
  if (typeof change !== 'object' || !change || !Object.hasOwn(change, 'metadata')) return request
  const added: unknown = (change as MetadataChange).metadata
  if (added === undefined) return request
  const all = { ...metadata, ...Object(added) }
  const fault = findMetadataFault(added) ?? findMetadataFault(all)
  if (fault) throw new BookingError('setup', {}, `After onBeforeSubmit, nothing was sent: ${fault}`)
  return { ...request, metadata: withSubmissionId(all, request.metadata?.submissionId ?? '') }
}

/** Adds the source of the visit, if the host wants it, as far as there is room. The host's entries win. */
function withAttribution(
  metadata: Record<string, string> | undefined,
  { form }: SubmitContext,
  isWanted: boolean | undefined,
) {
  if (!isWanted) return metadata
  // One entry is left for the submission id.
  const room = METADATA_LIMITS.keys - 1 - Object.keys(metadata ?? {}).length
  const found = Object.entries(recallAttribution(form.control, location.search))
  const isNew = ([name]: [string, string]) => !Object.hasOwn(metadata ?? {}, name)
  return { ...metadata, ...Object.fromEntries(found.filter(isNew).slice(0, Math.max(0, room))) }
}

/**
 * Adds the submission id to `metadata`, because the server has no idempotency key and its CORS preflight
 * allows no header for one. The id is left out if `metadata` already has the maximum number of keys.
 */
function withSubmissionId(metadata: Record<string, string> = {}, submissionId: string) {
  return Object.keys(metadata).length < METADATA_LIMITS.keys ? { submissionId, ...metadata } : metadata
}
