import type { BookingField } from '../contract/bookingField.js'
import type { FormMessages } from '../messages/en.js'

/**
 * Returns whether a text is empty or looks like a translation key. The server labels its default fields
 * with translation keys (`your_name`), with slugs, or not at all.
 */
const isTranslationKey = (text: string | undefined) => !text || /^[a-z][a-z\d_]*$/i.test(text)

/**
 * Returns the label of a field. A default field gets the form's own label if the organizer's label is
 * missing or only a translation key. Any other field gets the organizer's label, or its slug if there
 * is no label.
 */
export function toLabel(field: BookingField, { labels }: FormMessages): string {
  const usesOurs = field.isDefault && isTranslationKey(field.label) && Object.hasOwn(labels, field.slug)
  return usesOurs ? labels[field.slug as keyof FormMessages['labels']] : field.label?.trim() || field.slug
}

/**
 * Returns the placeholder of a field, or `undefined` if it has no placeholder or only a translation
 * key.
 */
export function toPlaceholder({ isDefault, placeholder }: BookingField): string | undefined {
  return (isDefault && isTranslationKey(placeholder)) || !placeholder ? undefined : placeholder
}
