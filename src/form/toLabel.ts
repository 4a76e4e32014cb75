import type { BookingField } from '../contract/bookingField.js'
import type { FormMessages } from '../messages/en.js'

/**
 * Returns whether a text of a default field is missing or a translation key. The server labels its
 * default fields with their slugs or with keys such as `your_name`, and the only other key of one word is
 * `email`. Every other text, even of one word, is the organizer's own.
 */
const isTranslationKey = (text: string | undefined, { slug }: BookingField) =>
  !text?.trim() || text === slug || /^(email|[a-z\d]+_[a-z\d_]*[a-z\d])$/.test(text)

/**
 * Returns the label of a field. A default field gets the form's own label if the organizer's label is
 * missing or only a translation key. Any other field gets the organizer's label, or its slug if there
 * is no label.
 */
export function toLabel(field: BookingField, { labels }: FormMessages): string {
  const usesOurs =
    field.isDefault && isTranslationKey(field.label, field) && Object.hasOwn(labels, field.slug)
  return usesOurs ? labels[field.slug as keyof FormMessages['labels']] : field.label?.trim() || field.slug
}

/**
 * Returns the placeholder of a field, or `undefined` if it has no placeholder or only a translation
 * key.
 */
export function toPlaceholder(field: BookingField): string | undefined {
  const { isDefault, placeholder } = field
  return (isDefault && isTranslationKey(placeholder, field)) || !placeholder ? undefined : placeholder
}
