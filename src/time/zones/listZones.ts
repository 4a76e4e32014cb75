import { createZoneDescriber, type Zone } from './createZoneDescriber.js'
import { detectTimeZone } from './detectTimeZone.js'
import type { TimeStyle } from '../formatWhen.js'
import { isKnownZone } from './isKnownZone.js'
import { zoneLinks } from './zoneLinks.js'
import { zonePlaces } from './zonePlaces.js'

/** `Etc/GMT+5`, `CET`, `EST5EDT`: rules without a place, which nobody looks for. */
const WITHOUT_PLACE = /^Etc\/|^[^/]+$/

/**
 * Every zone that a reader may choose: one a place, under its modern name, and UTC; west to east, then by place. What
 * this engine refuses is left out, what it has beyond our table is taken in, and so is the reader's own zone.
 *
 * @param locale - BCP 47 tag
 * @param atUtc - ISO 8601; offsets and clocks are those of this instant
 */
export function listZones(locale: string, atUtc: string, hourCycle?: TimeStyle['hourCycle']): Zone[] {
  const describe = createZoneDescriber({ locale, hourCycle }, atUtc)
  const countries =
    globalThis.Intl.DisplayNames &&
    new Intl.DisplayNames(locale, Object.assign(Object.create(null), { type: 'region' }))
  const zones = [...toPlaces()].flatMap((place): Zone[] => {
    const code = zonePlaces.get(place)
    const id = toKnownId(place)
    return id ? [{ ...describe(id), country: code && countries?.of(code) }] : []
  })
  const { compare } = new Intl.Collator(locale)
  return zones.sort((one, other) => one.offsetMinutes - other.offsetMinutes || compare(one.city, other.city))
}

/** The modern ids of all places, those that this engine does not know among them. */
function toPlaces(): Set<string> {
  const byEngine = Intl.supportedValuesOf?.('timeZone') ?? []
  const others = byEngine.filter((id) => !WITHOUT_PLACE.test(id) && !zoneLinks.has(id))
  const own = detectTimeZone()
  return new Set([...zonePlaces.keys(), ...others, 'UTC', zoneLinks.get(own) ?? own])
}

/** The id by which this engine knows a place: an old one where the engine is older than the new. */
function toKnownId(place: string): string | undefined {
  if (isKnownZone(place)) return place
  return [...zoneLinks].find(([old, modern]) => modern === place && isKnownZone(old))?.[0]
}
