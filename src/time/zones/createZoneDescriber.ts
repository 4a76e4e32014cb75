import { createFormatter } from '../createFormatter.js'
import { formatZone } from '../formatZone.js'
import { type TimeStyle, toClockOptions } from '../formatWhen.js'
import { readClock } from '../readClock.js'
import { toCity } from './toCity.js'
import { zoneLinks } from './zoneLinks.js'

/** The texts that describe a zone at one instant. */
export interface ZoneText {
  /** The IANA id that is sent to the server. */
  id: string
  /** The city or place: `Kolkata`. */
  city: string
  /** The name that is valid all year: `India Standard Time`, `Eastern European Time`. */
  name: string
  /** The UTC offset as the language writes it: `GMT+5:30`. */
  offset: string
  /** The UTC offset; positive east of Greenwich. */
  offsetMinutes: number
  /** The time of day in the zone: `14:05`. */
  clock: string
}

/** A zone that the visitor can choose. */
export interface Zone extends ZoneText {
  /**
   * The name of the country in the visitor's language. Undefined for `UTC` and for zones that are newer
   * than the table in `zonePlaces.ts`.
   */
  country: string | undefined
}

/** The language of the texts, and whether their times have 12 or 24 hours. */
export type ZoneStyle = Pick<TimeStyle, 'locale' | 'hourCycle'>

/**
 * Creates a function that describes zones at one instant. Zones with the same offset show the same
 * clock, so offset and clock are formatted only once per offset. This matters because the list
 * describes about four hundred zones at a time.
 *
 * @param atUtc - ISO 8601
 * @returns a function that throws RangeError if the engine does not know the zone
 */
export function createZoneDescriber(
  { locale, hourCycle }: ZoneStyle,
  atUtc: string,
): (id: string) => ZoneText {
  const atMs = Date.parse(atUtc)
  const textsByOffset = new Map<number, { offset: string; clock: string }>()
  const formatTexts = (id: string) => ({
    offset: formatZone(atMs, { timeZone: id, locale }),
    clock: createFormatter(locale, {
      ...toClockOptions(hourCycle),
      timeZone: id,
      calendar: 'gregory',
    }).format(atMs),
  })
  return (id) => {
    const { offsetMinutes } = readClock(atMs, id)
    const texts = textsByOffset.get(offsetMinutes) ?? formatTexts(id)
    textsByOffset.set(offsetMinutes, texts)
    return {
      id,
      city: toCity(zoneLinks.get(id) ?? id),
      name: nameZone(id, locale, atMs),
      offsetMinutes,
      ...texts,
    }
  }
}

function nameZone(id: string, locale: string, atMs: number): string {
  const format = (timeZoneName: 'long' | 'longGeneric') =>
    createFormatter(locale, { timeZone: id, timeZoneName })
      .formatToParts(atMs)
      .find(({ type }) => type === 'timeZoneName')?.value ?? id
  try {
    // For UTC, `longGeneric` returns an offset instead of a name; `long` returns a name.
    return format(zoneLinks.get(id) === 'UTC' || id === 'UTC' ? 'long' : 'longGeneric')
  } catch {
    // Engines older than 2022 do not support `longGeneric`.
    return format('long')
  }
}

/**
 * Describes one zone, without its country. Only `listZones` adds countries, because the table of
 * countries is lazy-loaded.
 *
 * @param id - IANA id; an old id stays the `id` of the result, but its city is the modern name of the
 *   place
 * @param style - the language, and 12 or 24 hours
 * @param atUtc - ISO 8601; offset and clock are those at this instant
 * @throws RangeError if the engine does not know the zone
 */
export function describeZone(id: string, style: ZoneStyle, atUtc: string): ZoneText {
  return createZoneDescriber(style, atUtc)(id)
}
