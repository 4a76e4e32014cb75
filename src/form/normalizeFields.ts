import { BookingFieldSchema, type BookingField } from '../contract/bookingField.js'
import { isSeated, type EventType } from '../contract/eventType.js'

/** Returns one of the server's own fields as it is by default. */
const createDefaultField = (type: string, slug: string, required: boolean): BookingField =>
  BookingFieldSchema.parse({ type, slug, required, isDefault: true })

/**
 * Returns the booking fields of an event type as the form renders them. Fields of type `unknown` are
 * replaced by the definition they contain. Where a definition written by hand leaves out the name, a
 * way to reach the attendee, or the location although there are locations, they are added. A definition
 * without `bookingFields` gets name, e-mail, notes and guests.
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
  // The reschedule reason is asked for when a booking is moved, never when it is made. Required guests
  // are asked for even where guests are disabled: the server would refuse a booking without them.
  return [...added, ...defined].filter(
    ({ slug, required }) => slug !== 'rescheduleReason' && (slug !== 'guests' || !noGuests || required),
  )
}

/**
 * Replaces a field of type `unknown` by the definition that it contains as JSON text. Custom
 * e-mail fields, the number for text reminders and others arrive like this. A field whose
 * definition cannot be parsed stays `unknown`.
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
