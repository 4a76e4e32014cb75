import { BookingFieldSchema, type BookingField } from '../contract/bookingField.js'
import { isSeated, type EventType } from '../contract/eventType.js'

const plain = (type: string, slug: string, required: boolean): BookingField =>
  BookingFieldSchema.parse({ type, slug, required, isDefault: true })

/**
 * The booking fields of an event type as the form draws them: those of the definition, `unknown` ones as what they
 * hold inside; name and a way to reach the attendee are added where a definition written by hand leaves them out,
 * and so is the place when there is one. A definition without any gets name, e-mail, notes and guests.
 */
export function toWireFields(eventType: EventType): BookingField[] {
  const given = eventType.bookingFields?.map(openUnknown) ?? [
    plain('textarea', 'notes', false),
    plain('multiemail', 'guests', false),
  ]
  const has = (...slugs: string[]) => given.some((field) => slugs.includes(field.slug))
  const start: BookingField[] = []
  if (!has('name', 'splitName')) start.push(plain('name', 'name', true))
  if (!has('email', 'attendeePhoneNumber')) start.push(plain('email', 'email', true))
  if (!has('location') && eventType.locations?.length) start.push(plain('radioInput', 'location', false))
  const noGuests = eventType.disableGuests || isSeated(eventType)
  // The reason of a change is asked when a booking is moved, never when it is made. Guests that must be named are
  // asked for whatever else is said: the server would refuse a booking without them.
  return [...start, ...given].filter(
    ({ slug, required }) => slug !== 'rescheduleReason' && (slug !== 'guests' || !noGuests || required),
  )
}

/**
 * A field of type `unknown` holds its own definition as JSON text: custom e-mail fields, the number for text reminders
 * and others arrive so. One that cannot be read stays `unknown`.
 */
function openUnknown(field: BookingField): BookingField {
  if (field.type !== 'unknown') return field
  try {
    const inner = JSON.parse(field.bookingField ?? '') as Record<string, unknown>
    const read = BookingFieldSchema.safeParse({
      ...inner,
      slug: inner.name,
      isDefault: inner.editable !== 'user',
    })
    return read.success ? read.data : field
  } catch {
    return field
  }
}
