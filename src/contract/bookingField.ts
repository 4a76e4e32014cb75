import * as z from 'zod/mini'
import { lenientFlag, lenientList, lenientNumber, lenientText } from './lenient.js'

/**
 * The wire's field types. `radioInput` is the location field; `unknown` carries its own definition as JSON text.
 *
 * @source Cal.com API v2, event types 2024-06-14, `bookingFields`
 */
export const WIRE_FIELD_TYPES = [
  'name',
  'splitName',
  'email',
  'phone',
  'address',
  'text',
  'textarea',
  'number',
  'url',
  'select',
  'multiselect',
  'multiemail',
  'checkbox',
  'radio',
  'boolean',
  'radioInput',
] as const

/** One of {@link WIRE_FIELD_TYPES}. */
export type WireFieldType = (typeof WIRE_FIELD_TYPES)[number]

const FieldOptionSchema = z.lazy(() =>
  z.union([
    z.string(),
    z.pipe(
      z.object({ value: z.union([z.string(), z.number()]), label: lenientText() }),
      z.transform(({ value, label }) => ({ value: String(value), label: label ?? String(value) })),
    ),
  ]),
)

/**
 * One entry of an event type's `bookingFields`, read leniently: only `type` is needed; what is of the wrong type is as
 * good as absent. `minLength`, `maxLength`, `hint` and option labels are not on the wire; a host's own definition may
 * give them. `bookingField` is the JSON text of a field of type `unknown`.
 *
 * @source Cal.com API v2, event types 2024-06-14, `bookingFields`
 */
export const BookingFieldSchema = z.lazy(() =>
  z.object({
    type: z.string(),
    slug: z.catch(z.string(), ''),
    isDefault: lenientFlag(),
    label: lenientText(),
    placeholder: lenientText(),
    hint: lenientText(),
    required: lenientFlag(),
    hidden: lenientFlag(),
    disableOnPrefill: lenientFlag(),
    options: z.optional(lenientList(FieldOptionSchema)),
    minLength: lenientNumber(),
    maxLength: lenientNumber(),
    firstNameLabel: lenientText(),
    firstNamePlaceholder: lenientText(),
    lastNameLabel: lenientText(),
    lastNamePlaceholder: lenientText(),
    lastNameRequired: lenientFlag(),
    bookingField: lenientText(),
  }),
)

/** See {@link BookingFieldSchema}. */
export type BookingField = z.infer<typeof BookingFieldSchema>
