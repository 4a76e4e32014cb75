import type { BookingFormProps, EventTypeInput } from '../../src/index.js'
import { answering } from './answering.js'
import { START } from './eventTypes.js'

type Field = NonNullable<EventTypeInput['bookingFields']>[number]

const NAME: Field = { type: 'name', slug: 'name', required: true, hidden: true, isDefault: true }
const EMAIL: Field = { type: 'email', slug: 'email', required: true, hidden: true, isDefault: true }

/**
 * Returns the props of a form that shows one field. Name and e-mail address are prefilled and
 * hidden.
 *
 * @param value - initial value of the field, as JSON
 * @param more - properties of the event type
 */
export function oneField(
  field: Field,
  value?: unknown,
  more: Partial<EventTypeInput> = {},
): BookingFormProps {
  const known = [NAME, EMAIL].filter(
    ({ slug }) => slug !== field.slug && !(slug === 'name' && field.slug === 'splitName'),
  )
  return {
    eventType: {
      id: 1,
      title: 'One question',
      lengthInMinutes: 30,
      ...more,
      bookingFields: [...known, field],
    },
    start: START,
    timeZone: 'Europe/Riga',
    client: answering('by-id'),
    defaultValues: {
      ...(field.slug !== 'name' && field.slug !== 'splitName' && { name: 'Ada Lovelace' }),
      ...(field.slug !== 'email' && { email: 'ada@example.com' }),
      responses: value === undefined ? {} : { [field.slug ?? '']: value },
    },
  }
}

/** Returns the same field, read-only if it is prefilled. */
export function locked(field: Field): Field {
  return { ...field, disableOnPrefill: true }
}
