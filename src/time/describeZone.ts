import { createZoneDescriber, type Zone, type ZoneStyle } from './createZoneDescriber.js'

export type { Zone } from './createZoneDescriber.js'

/**
 * Describes a zone to a reader.
 *
 * @param id - IANA id; an old one is described by its modern place, and stays what it is
 * @param style - the language and 12 or 24 hours
 * @param atUtc - ISO 8601; offset and clock are those of this instant
 * @throws RangeError when this engine does not know the zone
 */
export function describeZone(id: string, style: ZoneStyle, atUtc: string): Zone {
  return createZoneDescriber(style, atUtc)(id)
}
