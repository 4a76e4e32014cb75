import { createZoneDescriber, type Zone } from './createZoneDescriber.js'
import { detectTimeZone } from './detectTimeZone.js'
import { ownOptions } from '../../utils/ownOptions.js'
import type { TimeStyle } from '../formatWhen.js'
import { isKnownZone } from './isKnownZone.js'
import { zoneLinks } from './zoneLinks.js'
import { zonePlaces } from './zonePlaces.js'

/**
 * Ids that name no place, for example `Etc/GMT+5`, `CET`, `EST5EDT`. They are left out, because nobody
 * searches for them.
 */
const WITHOUT_PLACE = /^Etc\/|^[^/]+$/

/**
 * Lists every zone that the visitor can choose: one zone per place, under its modern id, and UTC. The
 * list includes the visitor's current zone, and zones that the engine knows but `zonePlaces` does not.
 * It leaves out zones that the engine does not know.
 *
 * @param locale - BCP 47 tag
 * @param atUtc - ISO 8601; offsets and clocks are those at this instant
 * @returns sorted from west to east, then by place
 */
export function listZones(locale: string, atUtc: string, hourCycle?: TimeStyle['hourCycle']): Zone[] {
  const describe = createZoneDescriber({ locale, hourCycle }, atUtc)
  const countries =
    globalThis.Intl.DisplayNames &&
    new Intl.DisplayNames(locale, ownOptions<Intl.DisplayNamesOptions>({ type: 'region' }))
  const zones = [...collectPlaces()].flatMap((place): Zone[] => {
    const code = zonePlaces.get(place)
    const id = toKnownId(place)
    return id ? [{ ...describe(id), country: code && countries?.of(code) }] : []
  })
  const { compare } = new Intl.Collator(locale)
  return zones.sort((one, other) => one.offsetMinutes - other.offsetMinutes || compare(one.city, other.city))
}

/** Returns the modern ids of all places, including those that the engine does not know. */
function collectPlaces(): Set<string> {
  const engineIds = Intl.supportedValuesOf?.('timeZone') ?? []
  const others = engineIds.filter((id) => !WITHOUT_PLACE.test(id) && !zoneLinks.has(id))
  const visitorZone = detectTimeZone()
  return new Set([...zonePlaces.keys(), ...others, 'UTC', zoneLinks.get(visitorZone) ?? visitorZone])
}

/**
 * Returns the id by which the engine knows a place: the modern id, or an old id if the engine is older
 * than the modern id. Returns undefined if the engine knows neither.
 */
function toKnownId(place: string): string | undefined {
  if (isKnownZone(place)) return place
  return [...zoneLinks].find(([old, modern]) => modern === place && isKnownZone(old))?.[0]
}
