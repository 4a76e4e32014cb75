import { BookingFieldSchema, type BookingField } from '../contract/bookingField.js'
import { isSeated, type EventType } from '../contract/eventType.js'

/** Creates one of the server's default fields. */
const createDefaultField = (type: string, slug: string, required: boolean): BookingField =>
  BookingFieldSchema.parse({ type, slug, required, isDefault: true })

/**
 * Returns the booking fields of an event type as the form renders them. A definition written by hand may
 * leave out the name, a way to reach the attendee, or the location although the event type has
 * locations. Such missing fields are added. A definition without `bookingFields` gets name, e-mail, notes
 * and guests.
 */
export function normalizeFields(eventType: EventType): BookingField[] {
  const defined = eventType.bookingFields ?? [
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
