import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { isObject, parseObject, toText, type JsonObject } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import { refuse, type Refusal } from '../http/refusal.js'
import { toIntegrationCode } from './integrations.js'

/** A chosen location as the engine receives it. `optionValue` holds what the attendee supplied. */
export interface LocationResponse {
  readonly value: string
  /** Not a string if the attendee left it out; the engine refuses that. */
  readonly optionValue: unknown
}

/**
 * The engine's value for each location type. `supplied` is the property that the attendee fills in,
 * `own` the one that the organizer's definition holds.
 */
const KINDS: Readonly<
  Record<string, { readonly value: string; readonly supplied?: string; readonly own?: string }>
> = {
  address: { value: 'inPerson', own: 'address' },
  link: { value: 'link', own: 'link' },
  phone: { value: 'userPhone', own: 'phone' },
  organizersDefaultApp: { value: 'conferencing' },
  attendeeAddress: { value: 'attendeeInPerson', supplied: 'address' },
  attendeePhone: { value: 'phone', supplied: 'phone' },
  attendeeDefined: { value: 'somewhereElse', supplied: 'location' },
}

const DEFAULT_APP = 'integrations:daily'

/**
 * Converts the location of a request to what the engine receives.
 *
 * @returns `undefined` if none was sent; a refusal if the event type does not have this type of
 * location
 */
export function toLocationResponse(
  location: unknown,
  eventType: ServedEventType,
): LocationResponse | Refusal | undefined {
  if (location === undefined) return undefined
  if (typeof location === 'string') return fromText(location)
  const chosen = isObject(location) ? location : {}
  const type = toText(chosen.type) ?? String(chosen.type)
  const types = eventType.locations.map((one) => one.type)
  if (!types.includes(type)) {
    return refuse(
      400,
      `Booking location with type ${type} not valid for event type with id=${eventType.id}. The event type ` +
        `has following location types: ${types.join(', ')}, and only these types are allowed for booking ` +
        'location.',
    )
  }
  if (type === 'integration') return fromIntegration(chosen.integration, eventType)
  const { value, supplied } = KINDS[type] ?? { value: type }
  return { value, optionValue: supplied ? chosen[supplied] : '' }
}

function fromIntegration(name: unknown, { locations, id }: ServedEventType): LocationResponse | Refusal {
  const value = toIntegrationCode(name)
  if (value === undefined) return refuse(400, `Invalid integration: ${String(name)}`)
  const offered = locations.filter(({ type }) => type === 'integration').map(({ integration }) => integration)
  if (offered.includes(name)) return { value, optionValue: '' }
  return refuse(
    400,
    `Booking location with integration ${String(name)} not valid for event type with id=${id}. The event ` +
      `type has following integrations: ${offered.join(', ')}, and only these integrations are allowed for ` +
      'booking location.',
  )
}

/**
 * Reads the older format, a string: a link, a phone number or any text. It is never checked against
 * the event type.
 */
function fromText(text: string): LocationResponse {
  if (/^(https?:\/\/|www\.)/i.test(text)) return { value: 'link', optionValue: text }
  if (parsePhoneNumberFromString(text)?.isValid()) return { value: 'phone', optionValue: text }
  return { value: 'somewhereElse', optionValue: text }
}

/**
 * Returns the text of the reply's `location`. Without a choice, the first location of the event
 * type applies; if the attendee should have supplied it, the text is the bare internal value, as
 * recorded.
 */
export function toLocationText(
  response: LocationResponse | undefined,
  { locations }: ServedEventType,
): string {
  if (!response) return locations[0] ? fromDefinition(locations[0]) : DEFAULT_APP
  const { value, optionValue } = response
  if (typeof optionValue === 'string' && optionValue !== '') return optionValue
  // Of several locations with the same type, the server uses the last.
  const chosen = locations.filter((one) => KINDS[toText(one.type) ?? '']?.value === value).at(-1)
  return chosen ? fromDefinition(chosen) : value
}

function fromDefinition(location: JsonObject): string {
  const type = toText(location.type) ?? ''
  if (type === 'integration') return toIntegrationCode(location.integration) ?? DEFAULT_APP
  if (type === 'organizersDefaultApp') return DEFAULT_APP
  if (type === 'unknown') return toText(parseObject(location.location)['type']) ?? DEFAULT_APP
  const { value, own } = KINDS[type] ?? { value: type }
  return (own && toText(location[own])) || value
}
