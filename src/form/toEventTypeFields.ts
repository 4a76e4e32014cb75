import { BookingFieldSchema, type BookingField } from '../contract/bookingField.js'
import type { EventType } from '../contract/eventType.js'
import type { FormMessages } from '../messages/en.js'

/**
 * Returns the fields that the form adds for the event type itself: one for the length, if there are
 * several lengths, and one for the number of occurrences, if the event type is recurring.
 */
export function toEventTypeFields(
  { lengthInMinutes, lengthInMinutesOptions = [], recurrence }: EventType,
  messages: FormMessages,
): BookingField[] {
  const fields: BookingField[] = []
  // The default length is always offered: the server books it if a request names no length.
  const lengths = [...new Set([lengthInMinutes, ...lengthInMinutesOptions])].sort((one, other) => one - other)
  if (lengths.length > 1) {
    const options = lengths.map((minutes) => ({
      value: String(minutes),
      label: messages.form.minutes(minutes),
    }))
    fields.push(toField('lengthInMinutes', { options }))
  }
  if (recurrence) {
    const { frequency, interval, occurrences } = recurrence
    const { every, upTo } = messages.recurrence
    fields.push(
      toField('recurrenceCount', {
        hint: [every[frequency](interval), upTo(occurrences)].join(messages.form.separator),
      }),
    )
  }
  return fields
}

function toField(type: string, extra: object): BookingField {
  return BookingFieldSchema.parse({ type, slug: type, isDefault: true, ...extra })
}
