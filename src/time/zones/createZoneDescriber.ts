import { formatOffset } from '../formatOffset.js'
import { type TimeStyle, toClockOptions } from '../formatWhen.js'
import { readClock } from '../readClock.js'
import { toCity } from './toCity.js'
import { zoneLinks } from './zoneLinks.js'

/** A zone in words, at one instant. */
export interface ZoneText {
  /** The IANA id that is sent. */
  id: string
  /** Its place: `Kolkata`. */
  city: string
  /** The name that holds all year: `India Standard Time`, `Eastern European Time`. */
  name: string
  /** `GMT+5:30`, as the language writes it. */
  offset: string
  /** The difference to UTC; east of Greenwich is positive. */
  offsetMinutes: number
  /** The time of day there: `14:05`. */
  clock: string
}

/** A zone that can be chosen. */
export interface Zone extends ZoneText {
  /** In the reader's language; `UTC` has none, nor has a zone that is newer than our table. */
  country: string | undefined
}

/** The language, and 12 or 24 hours. */
export type ZoneStyle = Pick<TimeStyle, 'locale' | 'hourCycle'>

/**
 * Makes the function that describes zones at one instant. Zones with the same offset show the same clock, which is
 * therefore printed once for all of them: four hundred are described at a time.
 *
 * @param atUtc - ISO 8601
 * @returns a function that throws RangeError for a zone that this engine does not know
 */
export function createZoneDescriber(
  { locale, hourCycle }: ZoneStyle,
  atUtc: string,
): (id: string) => ZoneText {
  const atMs = Date.parse(atUtc)
  const texts = new Map<number, { offset: string; clock: string }>()
  const printTexts = (id: string) => ({
    offset: formatOffset(atMs, { timeZone: id, locale }),
    clock: toFormatter(locale, { ...toClockOptions(hourCycle), timeZone: id, calendar: 'gregory' }).format(
      atMs,
    ),
  })
  return (id) => {
    const { offsetMinutes } = readClock(atMs, id)
    const text = texts.get(offsetMinutes) ?? printTexts(id)
    texts.set(offsetMinutes, text)
    return {
      id,
      city: toCity(zoneLinks.get(id) ?? id),
      name: nameZone(id, locale, atMs),
      offsetMinutes,
      ...text,
    }
  }
}

function toFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // A null prototype: option objects of a page with extended prototypes would bring foreign options in.
  return new Intl.DateTimeFormat(locale, Object.assign(Object.create(null), options))
}

function nameZone(id: string, locale: string, atMs: number): string {
  const name = (timeZoneName: 'long' | 'longGeneric') =>
    toFormatter(locale, { timeZone: id, timeZoneName })
      .formatToParts(atMs)
      .find(({ type }) => type === 'timeZoneName')?.value ?? id
  try {
    // The generic name of UTC is an offset, its other one is a name.
    return name(zoneLinks.get(id) === 'UTC' || id === 'UTC' ? 'long' : 'longGeneric')
  } catch {
    // Engines older than 2022 have no generic names.
    return name('long')
  }
}

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
