import fc from 'fast-check'
import { attendeeValueKey } from '../../src/contract/places.js'
import type { LocationValue } from '../../src/fields/location/location.field.js'
import type { SplitNameValue } from '../../src/fields/name/splitName.field.js'
import type { FieldDefinition } from '../../src/fields/types.js'
import { toMappedSlug } from '../../src/form/toBookingRequest.js'
import type { FormDefinition } from '../../src/form/types.js'

type Json = Record<string, unknown>

/** Everything that a sender may write for a field without an answer. */
export const empties = (): fc.Arbitrary<unknown> => fc.constantFrom(null, '', [])

/** The answer to a field as it was typed, in the shape of the request. */
function toRaw(field: FieldDefinition, value: unknown): unknown {
  if (field.type === 'splitName') {
    const { firstName, lastName } = value as SplitNameValue
    return ` ${firstName.trim()} ${lastName} `
  }
  if (field.type !== 'radioInput') return value
  const { choice, text } = value as LocationValue
  const place = field.places[choice ?? 0]
  const key = attendeeValueKey(place)
  return key && { type: place?.type, [key]: text }
}

/**
 * Returns a request with the answers as they were typed: the `body` of the form, in which `values` take the
 * places of the cleaned answers, and `empty` the places of missing ones.
 */
export function toRawRequest(
  { fields }: FormDefinition,
  body: Json,
  values: ReadonlyMap<string, unknown>,
  empty: unknown,
): Json {
  const attendee = { ...(body.attendee as Json) }
  const responses = new Map(Object.entries((body.bookingFieldsResponses ?? {}) as Json))
  const slugs = new Set(fields.map(({ slug }) => slug))
  const raw: Json = { ...body }
  let phone: unknown
  const put = (target: Json, key: string, answer: unknown) => {
    if (answer !== undefined || !Object.hasOwn(target, key)) target[key] = answer ?? empty
  }
  const numbers = ['phoneNumber', 'smsReminderNumber', 'location']
  const inOrder = fields.toSorted((a, b) => numbers.indexOf(b.destination) - numbers.indexOf(a.destination))
  for (const field of inOrder) {
    const { destination, slug } = field
    const value = values.get(slug)
    const answer = value === undefined ? undefined : toRaw(field, value)
    if (destination === 'name' || destination === 'email') put(attendee, destination, answer)
    else if (!/^(response|smsReminderNumber|phoneNumber)$/.test(destination)) put(raw, destination, answer)
    else if (destination !== 'phoneNumber') {
      responses.set(slug, answer ?? empty)
      const mapped = toMappedSlug(slug)
      if (!slugs.has(mapped)) responses.set(mapped, answer ?? empty)
    }
    const isPhone = /[nN]umber$/.test(destination)
    phone = (isPhone ? answer : (answer as Json | undefined)?.phone) ?? phone
  }
  put(attendee, 'phoneNumber', phone)
  return { ...raw, attendee, bookingFieldsResponses: Object.fromEntries(responses) }
}

/** Values that the form refuses, by field type. A phone number that only the rules of its country refuse is none. */
const REFUSED: Record<string, unknown[]> = {
  email: ['ada', 'a@x.example, b@x.example', `${'a'.repeat(65)}@example.com`],
  phone: ['12', 'call me', '+49 30 123456 ext 5', '+4930123456 / +4930654321', '030 123456'],
  number: ['1.500', 'many', '1 50'],
  url: ['ftp://example.com', 'https://', 'https://ada:pass@example.com'],
  multiemail: [['ada'], ['bob@example.com', 'a b']],
}

/** A value that the form refuses; `undefined` if any value of this type is valid. */
export const refusedValues = ({ type, maxLength }: FieldDefinition): fc.Arbitrary<unknown> | undefined => {
  const list = REFUSED[type] ?? (/^text/.test(type) && maxLength ? ['x'.repeat(maxLength + 1)] : [])
  return list.length ? fc.constantFrom(...list) : undefined
}
