import type { BookingField } from '../contract/bookingField.js'
import type { FormMessages } from '../messages/en.js'

/** The server labels its own fields with translation keys (`your_name`) or slugs, or not at all. */
const isTranslationKey = (text: string | undefined) => !text || /^[a-z][a-z\d_]*$/i.test(text)

/** Returns the label of a field: the organizer's, or ours if a default field has none, or only a key. */
export function toLabel(field: BookingField, { labels }: FormMessages): string {
  const usesOurs = field.isDefault && isTranslationKey(field.label) && Object.hasOwn(labels, field.slug)
  return usesOurs ? labels[field.slug as keyof FormMessages['labels']] : field.label?.trim() || field.slug
}

/** Returns the placeholder of a field, or `undefined` if it has none or only a translation key. */
export function toPlaceholder({ isDefault, placeholder }: BookingField): string | undefined {
  return (isDefault && isTranslationKey(placeholder)) || !placeholder ? undefined : placeholder
}
