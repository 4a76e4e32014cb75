import type { BookingField } from '../contract/bookingField.js'
import type { FormMessages } from '../messages/en.js'

/** The server gives its own fields translation keys (`your_name`) or slugs for labels, or none. */
const isKey = (text: string | undefined) => !text || /^[a-z][a-z\d_]*$/i.test(text)

/** The label of a field as a reader should see it. */
export function toLabel(field: BookingField, { labels }: FormMessages): string {
  const own = field.isDefault && isKey(field.label) && Object.hasOwn(labels, field.slug)
  return own ? labels[field.slug as keyof FormMessages['labels']] : field.label?.trim() || field.slug
}

/** The placeholder of a field; a translation key is none. */
export function toPlaceholder({ isDefault, placeholder }: BookingField): string | undefined {
  return (isDefault && isKey(placeholder)) || !placeholder ? undefined : placeholder
}
