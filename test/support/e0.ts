import type { EventTypeInput } from '../../src/contract/eventType.js'

type Field = Record<string, unknown>

/** The common event type of the conformance cases: half an hour by Cal Video. */
export function e0(more: Field = {}, fields: Field[] = E0_FIELDS): EventTypeInput {
  return {
    id: 123,
    slug: 'intro',
    lengthInMinutes: 30,
    locations: [{ type: 'integration', integration: 'cal-video' }],
    bookingFields: fields,
    ...more,
  } as object as EventTypeInput
}

export const NAME: Field = { isDefault: true, type: 'name', slug: 'name', label: 'your_name', required: true }
export const EMAIL: Field = {
  isDefault: true,
  type: 'email',
  slug: 'email',
  label: 'email_address',
  required: true,
  hidden: false,
}
export const PHONE: Field = {
  isDefault: true,
  type: 'phone',
  slug: 'attendeePhoneNumber',
  label: 'phone_number',
  required: true,
  hidden: false,
}
export const LOCATION: Field = {
  isDefault: true,
  type: 'radioInput',
  slug: 'location',
  required: false,
  hidden: false,
}
export const NOTES: Field = {
  isDefault: true,
  type: 'textarea',
  slug: 'notes',
  required: false,
  hidden: false,
}
export const GUESTS: Field = {
  isDefault: true,
  type: 'multiemail',
  slug: 'guests',
  required: false,
  hidden: false,
}
export const E0_FIELDS: Field[] = [NAME, EMAIL, LOCATION, NOTES, GUESTS]

/** Creates a custom field. */
export const custom = (type: string, slug: string, more: Field = {}): Field => ({
  isDefault: false,
  type,
  slug,
  label: slug,
  ...more,
})

/** Wraps a field as the server sends one without an API type. */
export const unknownField = (inner: Field): Field => ({
  type: 'unknown',
  slug: 'unknown',
  bookingField: JSON.stringify(inner),
})

/** The name and email address that the attendee of the cases types. */
export const WHO = { name: 'Mr Proper', email: 'mr_proper@gmail.com' }

/** The attendee of the cases as in the request body. */
export const A0 = { ...WHO, timeZone: 'Europe/Rome', language: 'it' }

/** The start of the cases: 14:00 in Rome. */
export const START = '2030-01-08T13:00:00.000Z'
