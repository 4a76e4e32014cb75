import type { BookingRequest } from '../contract/bookingRequest.js'
import type { FieldDefinition } from '../fields/types.js'
import { readAnswer } from './readAnswer.js'
import { toMappedSlug } from './toBookingRequest.js'
import { toShowRules } from './toShowRules.js'

/**
 * Returns a request without the answers to fields that are not shown, which the form does not send either.
 *
 * @param body - any JSON; it is not changed. What is no request is returned as it is
 */
export function withoutHidden(body: unknown, fields: readonly FieldDefinition[]): unknown {
  const request = body as BookingRequest
  if (!isObject(body) || !isObject(request.attendee)) return body
  const read = (field: FieldDefinition) => readAnswer(field, request)
  const keys = toShowRules(fields).findHidden(read)
  const hidden = fields.filter(({ key }) => keys.has(key))
  if (hidden.length === 0) return body
  const slugs = hidden.flatMap(({ slug }) => [slug, toMappedSlug(slug)])
  const isGone = (name: string) => hidden.some(({ destination }) => destination === name)
  const { bookingFieldsResponses: responses, attendee, ...others } = request
  const { phoneNumber, ...person } = attendee
  const isPhone = ({ destination }: FieldDefinition) => /^(phoneNumber|smsReminderNumber)$/.test(destination)
  // The same number may be the answer to another field, or the place to call.
  const isPhoneGone =
    hidden.some(isPhone) &&
    !fields.some((field) => isPhone(field) && !keys.has(field.key)) &&
    !(isObject(request.location) && 'phone' in request.location && request.location.phone === phoneNumber)
  const kept = Object.entries(isObject(responses) ? responses : {}).filter(([slug]) => !slugs.includes(slug))
  return {
    ...Object.fromEntries(Object.entries(others).filter(([name]) => !isGone(name))),
    attendee: isPhoneGone ? person : attendee,
    ...(kept.length > 0 && { bookingFieldsResponses: Object.fromEntries(kept) }),
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
