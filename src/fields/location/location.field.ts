import * as z from 'zod/mini'
import { BookingLocationSchema, type BookingLocation } from '../../contract/bookingLocation.js'
import { cleanText } from '../cleanText.js'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { E164 } from '../phone/phone.field.js'
import { toE164 } from '../phone/toE164.js'
import { isChoosable, attendeeValueKey, matchesPlace, type PlaceJson } from '../../contract/places.js'
import type { FieldDefinition } from '../types.js'

/** What the location control holds: which place (an index of `field.places`), and what was typed for it. */
export interface LocationValue {
  choice: number | null
  text: string
}

/** With a single place there is nothing to choose. */
const chosen = (value: LocationValue, field: FieldDefinition) =>
  field.places[field.places.length === 1 ? 0 : (value.choice ?? -1)]

/** Where to meet. The only place of an event type is not sent unless the attendee supplies its value. */
export const locationRules = defineAnswerRules<LocationValue, BookingLocation>({
  toAnswer: async (value, field, { defaultCountry }) => {
    const place = chosen(value, field)
    const key = attendeeValueKey(place)
    if (!place || !isChoosable(place) || (field.places.length === 1 && !key)) return undefined
    if (!key)
      return (
        place.type === 'integration'
          ? { type: place.type, integration: place.integration }
          : { type: place.type }
      ) as BookingLocation
    const text = key === 'phone' ? await toE164(value.text, defaultCountry) : cleanText(value.text)
    return text === undefined || (key !== 'phone' && !text)
      ? undefined
      : ({ type: place.type, [key]: text } as BookingLocation)
  },
  missing: (field, { errors }, value) => {
    // Places that no booking can name: the server takes its first one.
    if (!field.places.some(isChoosable)) return undefined
    const key = attendeeValueKey(value && chosen(value, field))
    if (!key) return errors.place
    return key === 'phone' ? errors.phoneMissing : key === 'address' ? errors.placeAddress : errors.placeText
  },
  answerSchema: (field, { messages }) =>
    z.unknown().check(
      z.refine((given) => !isPhoneAnswer(given) || E164.test(given.phone), {
        error: messages.errors.phone,
        abort: true,
      }),
      z.refine((given) => BookingLocationSchema.safeParse(given).success, {
        error: messages.errors.place,
        abort: true,
      }),
      z.refine(
        (given) =>
          typeof given === 'string' || field.places.some((place) => matchesPlace(place, given as PlaceJson)),
        messages.errors.place,
      ),
    ) as z.ZodMiniType<BookingLocation>,
})

function isPhoneAnswer(given: unknown): given is { phone: string } {
  return typeof given === 'object' && given !== null && 'phone' in given && typeof given.phone === 'string'
}
