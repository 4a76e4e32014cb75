import { createZoneDescriber, type Zone } from './createZoneDescriber.js'
import { detectTimeZone } from './detectTimeZone.js'
import type { TimeStyle } from './formatWhen.js'
import { toModernZone } from './toModernZone.js'
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
  const countries = globalThis.Intl.DisplayNames && new Intl.DisplayNames(locale, Object.assign(Object.create(null), { type: 'region' }))
  const zones = [...toIds()].flatMap((id): Zone[] => {
    const code = zonePlaces.get(zoneLinks.get(id) ?? id)
    try {
      return [{ ...describe(id), country: code && countries?.of(code) }]
    } catch {
      return []
    }
  })
  const { compare } = new Intl.Collator(locale)
  return zones.sort((one, other) => one.offsetMinutes - other.offsetMinutes || compare(one.city, other.city))
}

function toIds(): Set<string> {
  const ids = new Set(zonePlaces.keys())
  for (const [old, modern] of zoneLinks) {
    // An engine that is older than a new name has the place under an old one.
    if (toModernZone(old) === old && ids.delete(modern)) ids.add(old)
  }
  for (const id of listByEngine()) if (!WITHOUT_PLACE.test(id)) ids.add(toModernZone(id))
  return ids.add('UTC').add(toModernZone(detectTimeZone()))
}

function listByEngine(): string[] {
  return Intl.supportedValuesOf?.('timeZone') ?? []
}
