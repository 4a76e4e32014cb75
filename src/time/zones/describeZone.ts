import { createZoneDescriber, type ZoneStyle, type ZoneText } from './createZoneDescriber.js'

export type { Zone } from './createZoneDescriber.js'

/**
 * Describes one zone to a reader. Its country is known to `listZones` only, whose table is loaded when it is needed.
 *
 * @param id - IANA id; an old one is described by its modern place, and stays what it is
 * @param style - the language, and 12 or 24 hours
 * @param atUtc - ISO 8601; offset and clock are those of this instant
 * @throws RangeError when this engine does not know the zone
 */
export function describeZone(id: string, style: ZoneStyle, atUtc: string): ZoneText {
  return createZoneDescriber(style, atUtc)(id)
}
