import { BookingFieldSchema, type BookingField } from '../contract/bookingField.js'
import { isSeated, type EventType } from '../contract/eventType.js'

/** Creates one of the server's default fields. */
const createDefaultField = (type: string, slug: string, required: boolean): BookingField =>
  BookingFieldSchema.parse({ type, slug, required, isDefault: true })

/**
 * Returns the booking fields of an event type as the form renders them. Fields of type `unknown` are
 * replaced with the definition they contain. A definition written by hand may leave out the name, a way
 * to reach the attendee, or the location although the event type has locations. Such missing fields are
 * added. A definition without `bookingFields` gets name, e-mail, notes and guests.
 */
export function normalizeFields(eventType: EventType): BookingField[] {
  const defined = eventType.bookingFields?.map(openUnknown) ?? [
    createDefaultField('textarea', 'notes', false),
    createDefaultField('multiemail', 'guests', false),
  ]
  const has = (...slugs: string[]) => defined.some((field) => slugs.includes(field.slug))
  const added: BookingField[] = []
  if (!has('name', 'splitName')) added.push(createDefaultField('name', 'name', true))
  if (!has('email', 'attendeePhoneNumber')) added.push(createDefaultField('email', 'email', true))
  if (!has('location') && eventType.locations?.length)
    added.push(createDefaultField('radioInput', 'location', false))
  const noGuests = eventType.disableGuests || isSeated(eventType)
  // The reschedule reason is left out, because the visitor gives it when a booking is moved, not when
  // it is made. Required guests are kept even if guests are disabled, because the server would refuse a
  // booking without guests.
  return [...added, ...defined].filter(
    ({ slug, required }) => slug !== 'rescheduleReason' && (slug !== 'guests' || !noGuests || required),
  )
}

/**
 * Replaces a field of type `unknown` with the definition that it contains as JSON text. The API sends
 * custom e-mail fields, the phone number for text reminders and some other fields as `unknown`. A field
 * whose definition cannot be parsed stays `unknown`.
 */
function openUnknown(field: BookingField): BookingField {
  if (field.type !== 'unknown') return field
  try {
    const inner = JSON.parse(field.bookingField ?? '') as Record<string, unknown>
    const parsed = BookingFieldSchema.safeParse({
      ...inner,
      slug: inner.name,
      isDefault: inner.editable !== 'user',
    })
    return parsed.success ? parsed.data : field
  } catch {
    return field
  }
}
