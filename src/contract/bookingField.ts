import * as z from 'zod/mini'
import type { HostFieldOptions } from './hostField.js'
import { lenientFlag, lenientList, lenientNumber, lenientText } from './lenient.js'
import { toApiField } from './toApiField.js'

/**
 * The field types of the API. `radioInput` is the location field. The type `unknown` is not listed,
 * because a field of that type contains its real definition, or cannot be read.
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
    z.number(),
    z.object({ value: z.union([z.string(), z.number()]), label: lenientText() }),
  ]),
)

const ApiFieldSchema = z.lazy(() =>
  z.object({
    type: z.catch(z.string(), 'unknown'),
    slug: z.catch(z.string(), 'unknown'),
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
    bookingField: z.optional(z.unknown()),
    /** The whole definition, if it has options of {@link HostFieldOptions}. */
    extra: z.optional(z.unknown()),
  }),
)

type ApiFieldInput = z.input<typeof ApiFieldSchema> & HostFieldOptions

/**
 * One entry of an event type's `bookingFields`. Parsed leniently: a value of the wrong type counts as
 * absent, an entry without a type or slug has the type `unknown`, and the shape in which a server stores
 * fields is read too (see `toApiField`). The API never sends `minLength`, `maxLength`, `hint` or option
 * labels, but a definition written by a host may have them. In a field of type `unknown`,
 * `bookingField` is the real definition, mostly as JSON text.
 *
 * @source Cal.com API v2, event types 2024-06-14, `bookingFields`
 */
export const BookingFieldSchema = z.lazy(() =>
  z.pipe(
    z.transform((field: ApiFieldInput) => toApiField(field) as ApiFieldInput),
    ApiFieldSchema,
  ),
)

/** See {@link BookingFieldSchema}. */
export type BookingField = z.infer<typeof BookingFieldSchema>
