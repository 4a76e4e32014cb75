import { toPlaces } from '../contract/places.js'
import { findDefaultValue } from './findDefaultValue.js'
import { readDefaultValue } from './readDefaultValue.js'
import { toAnswerPlace } from './toAnswerPlace.js'
import type { ShowRules } from './toShowRules.js'
import { toUnsupportedText } from './toUnsupportedText.js'
import type { DefaultValues, FormDefinition, ValueRulesMap } from './types.js'

/** Input of {@link toDefinitionWarnings}. */
export interface WarningsInput {
  definition: FormDefinition
  types: ValueRulesMap
  defaultValues: DefaultValues | undefined
  /** The keys of hidden fields whose default value is no valid answer. */
  unusable: readonly string[]
  /** Which of the fields are shown. Without rules, all of them are. */
  showRules?: ShowRules | undefined
}

const HOST_TYPES = /^(date|file|consent)$/

/** Says how the host adds a type: `<BookingForm>` lacks only `file`, and only without `upload`. */
function toHostTypeText(slug: string, type: string): string {
  return (
    `The booking field "${slug}" has the type "${type}". ` +
    (type === 'file' ? 'Pass upload to <BookingForm>, which uploads its files. ' : '') +
    'Pass questionTypes as fieldTypes to useBookingForm.'
  )
}

/** Returns a sentence for the developer about each field, rule, place and default value that is not used. */
export function toDefinitionWarnings(input: WarningsInput): string[] {
  const { definition, types, defaultValues, unusable, showRules } = input
  const { fields, unsupported, eventType } = definition
  const firsts = new Map(fields.map(({ wire }) => [toAnswerPlace(wire), wire]))
  const repeated = eventType.bookingFields?.filter((wire) => {
    const first = firsts.get(toAnswerPlace(wire))
    return first && first !== wire
  })
  const dropped = fields.filter(
    (field) =>
      unusable.includes(field.key) ||
      (findDefaultValue(defaultValues, field) !== undefined &&
        readDefaultValue(field, types[field.type], defaultValues) === undefined),
  )
  const { locations = [] } = eventType
  const places = toPlaces(locations)
  const hiddenPlaces = new Set(locations.filter((one) => !places.includes(one)).map((one) => one.type))
  return [
    ...unsupported.map(toUnsupportedText),
    ...unsupported.flatMap(({ slug }) => {
      const type = eventType.bookingFields?.find((one) => one.slug === slug)?.type ?? ''
      return HOST_TYPES.test(type) ? [toHostTypeText(slug, type)] : []
    }),
    ...(showRules?.faults ?? []),
    ...[...hiddenPlaces].map(
      (type) =>
        `The event type has several locations of the type "${type}". A booking cannot tell them apart, and ` +
        'the server takes the last one, so only that one is offered. Keep one of them.',
    ),
    ...(repeated ?? []).map(
      ({ slug }) =>
        `The booking field "${slug}" has the same place in the request as an earlier field, so only the earlier ` +
        'one is asked for. Remove one of the two, or give it another slug.',
    ),
    ...dropped.map(
      ({ slug, type, hidden, required }) =>
        `The default value of the booking field "${slug}" is no valid answer to a field of type "${type}", so it ` +
        `was left out${hidden && required ? ' and the hidden field is shown' : ''}. Correct it in defaultValues.`,
    ),
  ]
}
