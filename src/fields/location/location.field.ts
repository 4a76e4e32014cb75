import * as z from 'zod/mini'
import { BookingLocationSchema, type BookingLocation } from '../../contract/bookingLocation.js'
import { AnswerFault } from '../AnswerFault.js'
import { cleanText } from '../cleanText.js'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { E164 } from '../phone/phone.field.js'
import { cleanPhone } from '../phone/cleanPhone.js'
import { toE164 } from '../phone/toE164.js'
import { isChoosable } from '../../contract/isChoosable.js'
import { attendeeValueKey, matchesPlace, type PlaceJson } from '../../contract/places.js'
import type { FieldDefinition } from '../types.js'

/** Value of the location control. */
export interface LocationValue {
  /** The chosen place, as an index of `field.places`; `null` if none is chosen. */
  choice: number | null
  /** The text typed for the place; empty if the place asks for no text. */
  text: string
}

/** Returns the chosen place. A single place counts as chosen. */
const findChosenPlace = (value: LocationValue, field: FieldDefinition) =>
  field.places[field.places.length === 1 ? 0 : (value.choice ?? -1)]

/**
 * The place to meet. If the event type has only one place, that place is sent only if the attendee
 * supplies a value for it.
 */
export const locationRules = defineAnswerRules<LocationValue, BookingLocation>({
  toAnswer: async (value, field, context) => {
    const place = findChosenPlace(value, field)
    const key = attendeeValueKey(place)
    if (!place || !isChoosable(place) || (field.places.length === 1 && !key)) return undefined
    if (!key)
      return (
        place.type === 'integration'
          ? { type: place.type, integration: place.integration }
          : { type: place.type }
      ) as BookingLocation
    const text = key === 'phone' ? await toE164(value.text, context) : cleanText(value.text)
    if (text instanceof AnswerFault) return text
    return !text ? undefined : ({ type: place.type, [key]: text } as BookingLocation)
  },
  clean: (answer) =>
    typeof answer === 'object' && answer
      ? Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, cleanValue(key, value)]))
      : answer,
  missing: (field, { errors }, value) => {
    // If a request cannot name any of the places, no answer is needed: the server uses the first place.
    if (!field.places.some(isChoosable)) return undefined
    const key = attendeeValueKey(value && findChosenPlace(value, field))
    if (!key) return errors.place
    return key === 'phone' ? errors.phoneMissing : key === 'address' ? errors.placeAddress : errors.placeText
  },
  answerSchema: (field, { messages }) =>
    z.unknown().check(
      z.refine((answer) => !isPhoneAnswer(answer) || E164.test(answer.phone), {
        error: messages.errors.phone,
        abort: true,
      }),
      z.refine((answer) => BookingLocationSchema.safeParse(answer).success, {
        error: messages.errors.place,
        abort: true,
      }),
      z.refine(
        (answer) =>
          typeof answer === 'string' ||
          field.places.some((place) => matchesPlace(place, answer as PlaceJson)),
        messages.errors.place,
      ),
    ) as z.ZodMiniType<BookingLocation>,
})

const cleanValue = (key: string, value: unknown) =>
  typeof value !== 'string' ? value : key === 'phone' ? cleanPhone(value) : cleanText(value)

function isPhoneAnswer(answer: unknown): answer is { phone: string } {
  return (
    typeof answer === 'object' && answer !== null && 'phone' in answer && typeof answer.phone === 'string'
  )
}
