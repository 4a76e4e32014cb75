import type { BookingRequest } from '../../contract/bookingRequest.js'
import { createSubmissionId } from './earlierAttempts.js'
import type { SubmissionMemory } from './types.js'

/**
 * Returns the earlier attempt with the same time and e-mail address whose outcome is unknown, if any. An
 * attempt of another form has no address, so there the time alone decides.
 */
export function findUnknownAttempt({ unknown }: SubmissionMemory, request: BookingRequest) {
  const { start, attendee } = request
  const isInstant = Object.hasOwn(request, 'instant')
  return unknown?.find((attempt) => {
    const { email = attendee.email } = attempt
    return (isInstant || attempt.start === start) && email === attendee.email
  })
}

/** Returns the id of a request: a repeat has the id of the attempt that it repeats. */
export function findSubmissionId(memory: SubmissionMemory, request: BookingRequest): string {
  const repeated = findUnknownAttempt(memory, request)?.submissionId
  return repeated ?? (memory.submissionId ??= createSubmissionId())
}
