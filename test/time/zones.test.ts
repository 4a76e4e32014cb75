import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isTimeZone } from '../../src/contract/isTimeZone.js'
import { describeZone } from '../../src/time/zones/createZoneDescriber.js'
import { formatWhen } from '../../src/time/formatWhen.js'
import { listZones } from '../../src/time/zones/listZones.js'
import { searchZones } from '../../src/time/zones/searchZones.js'
import { toModernZone } from '../../src/time/zones/toModernZone.js'
import { zoneCities } from '../../src/time/zones/zoneCities.js'
import { zoneLinks } from '../../src/time/zones/zoneLinks.js'
import { zonePlaces } from '../../src/time/zones/zonePlaces.js'
import { transitions, zones as engineZones } from '../support/zones.js'

const WINTER = '2026-12-01T12:05:00.000Z'
const zones = listZones('en', WINTER)
const ids = zones.map(({ id }) => id)
const zoneOf = (id: string) => zones.find((zone) => zone.id === id)
const resolve = (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone

/** Replaces parts of `Intl`, to simulate an older or newer engine. */
function engine(changes: Partial<Record<'supportedValuesOf' | 'DisplayNames' | 'DateTimeFormat', unknown>>) {
  vi.stubGlobal(
    'Intl',
    new Proxy(Intl, {
      get: (intl, key) =>
        Object.hasOwn(changes, key) ? changes[key as 'DisplayNames'] : Reflect.get(intl, key),
    }),
  )
}

/** Returns a `DateTimeFormat` that throws RangeError for some options. */
function refusing(isRefused: (options: Intl.DateTimeFormatOptions) => boolean) {
  const real = Intl.DateTimeFormat
  return function (locale: string | undefined, options: Intl.DateTimeFormatOptions = {}) {
    if (isRefused(options)) throw new RangeError('refused')
    return new real(locale, options)
  }
}

afterEach(() => vi.unstubAllGlobals())

describe('listZones', () => {
  it('lists every zone of the engine once, under its modern id, and UTC', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(ids.map(resolve)).size).toBe(ids.length)
    expect(new Set(ids.map(resolve))).toEqual(new Set([...engineZones, 'UTC'].map(resolve)))
    expect(ids.filter((id) => toModernZone(id) !== id)).toEqual([])
    expect(ids).toEqual(
      expect.arrayContaining([
        'Asia/Kolkata',
        'Europe/Kyiv',
        'America/Nuuk',
        'Asia/Ho_Chi_Minh',
        'Asia/Kathmandu',
        'Pacific/Kanton',
        'UTC',
      ]),
    )
  })

  it('lists only zones that the server accepts', () => {
    expect(ids.filter((id) => !isTimeZone(id))).toEqual([])
  })

  it('sorts from west to east, then by place in the visitor’s language', () => {
    const offsets = zones.map(({ offsetMinutes }) => offsetMinutes)
    expect(offsets).toEqual([...offsets].sort((one, other) => one - other))
    const central = zones.filter(({ offsetMinutes }) => offsetMinutes === 60).map(({ city }) => city)
    expect(central).toEqual([...central].sort(new Intl.Collator('en').compare))
  })

  it('describes place, country, name, offset and clock', () => {
    expect(zoneOf('Asia/Kolkata')).toEqual({
      id: 'Asia/Kolkata',
      city: 'Kolkata',
      country: 'India',
      name: 'India Standard Time',
      offset: 'GMT+5:30',
      offsetMinutes: 330,
      clock: expect.stringMatching(/^5:35\sPM$/),
    })
    expect(zoneOf('UTC')).toMatchObject({
      city: 'UTC',
      country: undefined,
      name: 'Coordinated Universal Time',
      offsetMinutes: 0,
    })
    expect(zones.filter(({ id, country }) => id !== 'UTC' && !country)).toEqual([])
  })

  it('spells places with accents, apostrophes and states', () => {
    const cities = Object.fromEntries(zones.map(({ id, city }) => [id, city]))
    expect(cities).toMatchObject({
      'America/Sao_Paulo': 'São Paulo',
      'America/New_York': 'New York',
      'America/Indiana/Knox': 'Knox, Indiana',
      'America/North_Dakota/New_Salem': 'New Salem, North Dakota',
      'America/Argentina/Buenos_Aires': 'Buenos Aires',
      'America/St_Johns': 'St. John’s',
      'Africa/Porto-Novo': 'Porto-Novo',
    })
    expect(Object.values(cities).filter((city) => /[_/]/.test(city))).toEqual([])
  })

  it('formats in the visitor’s language and the chosen hour cycle', () => {
    const vienna = listZones('de', WINTER, 'h23').find(({ id }) => id === 'Europe/Vienna')
    expect(vienna).toMatchObject({ country: 'Österreich', name: 'Mitteleuropäische Zeit', clock: '13:05' })
    expect(listZones('de', WINTER, 'h12').find(({ id }) => id === 'Europe/Vienna')?.clock).toMatch(/^1:05/)
  })

  it('H20: lists all zones in an engine without supportedValuesOf, including the visitor’s zone', () => {
    const kept = ids.toSorted()
    engine({ supportedValuesOf: undefined })
    expect(
      listZones('en', WINTER)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(kept)
  })

  it('includes the visitor’s zone, and leaves out ids without a place, unknown zones and old ids', () => {
    engine({ supportedValuesOf: () => ['Etc/GMT+5', 'CET', 'Mars/Base', 'Asia/Calcutta'] })
    const found = listZones('en', WINTER).map(({ id }) => id)
    expect(found).toContain(toModernZone(resolve(new Intl.DateTimeFormat().resolvedOptions().timeZone)))
    expect(found.filter((id) => /Etc|CET|Mars|Calcutta/.test(id))).toEqual([])
  })

  it('leaves out zones that an older engine refuses, and lists a renamed place under its old id', () => {
    engine({
      supportedValuesOf: undefined,
      DateTimeFormat: refusing(
        ({ timeZone }) => timeZone === 'Europe/Kyiv' || timeZone === 'America/Coyhaique',
      ),
    })
    const older = listZones('en', WINTER)
    expect(older.map(({ id }) => id)).not.toContain('America/Coyhaique')
    expect(toModernZone('Europe/Kiev')).toBe('Europe/Kiev')
    expect(older.filter(({ city }) => city === 'Kyiv')).toMatchObject([
      { id: 'Europe/Kiev', country: 'Ukraine' },
    ])
    expect(searchZones('kyiv', older)).toMatchObject([{ id: 'Europe/Kiev' }])
  })

  it('works without country names and without generic zone names', async () => {
    // Fresh modules have no cached formatters.
    vi.resetModules()
    const fresh = await import('../../src/time/zones/listZones.js')
    engine({
      DisplayNames: undefined,
      DateTimeFormat: refusing(({ timeZoneName }) => timeZoneName === 'longGeneric'),
    })
    const older = fresh.listZones('en', WINTER)
    expect(older).toHaveLength(zones.length)
    expect(older.find(({ id }) => id === 'Europe/Rome')).toMatchObject({
      country: undefined,
      name: 'Central European Standard Time',
    })
    expect(searchZones('roma', older)).toMatchObject([{ id: 'Europe/Rome' }])
  })
})

describe('toModernZone', () => {
  it.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Etc/UTC', 'UTC'],
    ['GMT', 'UTC'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/Rome', 'Europe/Rome'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
  ])('T07: returns the modern id of the same place: %s → %s', (id, modern) => {
    expect(toModernZone(id)).toBe(modern)
  })

  it.each(['GMT+5', '+05:30', '', 'Not/AZone', 'constructor', '__proto__'])(
    'T09: returns an unknown id unchanged (%s)',
    (id) => {
      expect(toModernZone(id)).toBe(id)
    },
  )

  it('T07: maps every id of the engine to exactly one listed zone', () => {
    for (const id of engineZones) expect(ids.filter((one) => one === toModernZone(id))).toHaveLength(1)
  })

  it('returns the same zone for this engine, for every old id in our table', () => {
    const other = [...zoneLinks].filter(([old, modern]) => resolve(old) !== resolve(modern))
    expect(other).toEqual([])
    expect([...zoneLinks.values()].filter((modern) => modern !== 'UTC' && !zonePlaces.has(modern))).toEqual(
      [],
    )
    expect([...zoneCities.keys()].filter((place) => !zonePlaces.has(place))).toEqual([])
  })
})

describe('describeZone', () => {
  const read = (id: string, atUtc: string) => describeZone(id, { locale: 'en-GB', hourCycle: 'h23' }, atUtc)

  it('T01: shows the same offset and clock as Temporal, around every clock change of every zone', () => {
    const changes = transitions('2026-11-01', '2029-12-01')
    const wrong = changes.flatMap(({ timeZone, epochMs }) =>
      [-3_600_000, -60_000, 0, 3_600_000].flatMap((ms) => {
        const atUtc = new Date(epochMs + ms).toISOString()
        const at = Temporal.Instant.from(atUtc).toZonedDateTimeISO(timeZone)
        const { offset, offsetMinutes, clock } = read(timeZone, atUtc)
        const [, sign, hours, minutes] = /^([+-])0?(\d+):(\d\d)$/.exec(at.offset) ?? []
        const right = [
          Number(`${sign}${hours}`) * 60 + Number(`${sign}${minutes}`),
          at.toPlainTime().toString().slice(0, 5),
        ]
        const text =
          right[0] === 0
            ? /^GMT([+-]0)?$/
            : new RegExp(`^GMT\\${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}$`)
        return offsetMinutes === right[0] && clock === right[1] && text.test(offset)
          ? []
          : [[timeZone, atUtc, offset, offsetMinutes, clock, ...right]]
      }),
    )
    expect(wrong).toEqual([])
  }, 120_000)

  it('T07: describes an old id by its modern place, and keeps the id', () => {
    expect(read('Asia/Calcutta', WINTER)).toMatchObject({
      id: 'Asia/Calcutta',
      city: 'Kolkata',
      offset: 'GMT+5:30',
      offsetMinutes: 330,
      clock: '17:35',
    })
  })

  it('shows the same clock as formatWhen', () => {
    for (const locale of ['en-US', 'de', 'ja', 'ar-EG', 'hi']) {
      const style = { locale, hourCycle: undefined }
      expect(describeZone('Asia/Kathmandu', style, WINTER).clock).toBe(
        formatWhen(WINTER, 0, { ...style, timeZone: 'Asia/Kathmandu' }).startTime,
      )
    }
  })

  it('T10: throws if the engine does not know the zone', () => {
    expect(() => read('Mars/Base', WINTER)).toThrow(RangeError)
  })
})

describe('searchZones', () => {
  const best = (query: string) => searchZones(query, zones)[0]?.id
  const all = (query: string) => searchZones(query, zones).map(({ id }) => id)

  it.each([
    ['Kyiv', 'Europe/Kyiv'],
    ['kiev', 'Europe/Kyiv'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['india', 'Asia/Kolkata'],
    ['calcutta', 'Asia/Kolkata'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['  new   york ', 'America/New_York'],
    ['york', 'America/New_York'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['utc', 'UTC'],
    ['GMT', 'UTC'],
    ['zulu', 'UTC'],
    ['UK', 'Europe/London'],
    ['boston', 'America/New_York'],
    ['münchen', 'Europe/Berlin'],
    ['munchen', 'Europe/Berlin'],
    ['st johns', 'America/St_Johns'],
    ["cote d'ivoire", 'Africa/Abidjan'],
    ['nepal', 'Asia/Kathmandu'],
    ['nepal time', 'Asia/Kathmandu'],
  ])('finds %s first as %s', (query, id) => {
    expect(best(query)).toBe(id)
  })

  it.each([
    ['+5:30', 330],
    ['GMT+5:30', 330],
    ['utc+05:30', 330],
    ['UTC +0530', 330],
    ['+2', 120],
    ['GMT+2', 120],
    ['-0330', -210],
    ['−3:30', -210],
    ['+12:45', 765],
    ['+13:45', 825],
    ['gmt-11', -660],
    ['+0', 0],
  ])('finds an offset in any notation: %s', (query, minutes) => {
    const right = zones.filter(({ offsetMinutes }) => offsetMinutes === minutes).map(({ id }) => id)
    expect(all(query).toSorted()).toEqual(right.toSorted())
    // Chatham uses +12:45 only in the other half of the year.
    expect(right.length > 0).toBe(query !== '+12:45')
  })

  it('matches an offset without a sign in both directions', () => {
    expect(all('5:45')).toEqual(['Asia/Kathmandu'])
    expect(all('3:30')).toEqual(['America/St_Johns', 'Asia/Tehran'])
  })

  it('finds every zone of a country by its name in the visitor’s language and in English', () => {
    const german = listZones('de', WINTER)
    const found = (query: string) => searchZones(query, german).map(({ id }) => id)
    for (const query of ['Österreich', 'osterreich', 'austria', 'AT'])
      expect(found(query)[0]).toBe('Europe/Vienna')
    const american = zones.filter(({ id }) => zonePlaces.get(id) === 'US').map(({ id }) => id)
    for (const query of ['usa', 'United States']) expect(all(query)).toEqual(expect.arrayContaining(american))
  })

  it('finds every zone by its place, and ranks places of that name first', () => {
    for (const { id, city } of zones)
      expect(
        searchZones(city, zones)
          .filter((zone) => zone.city === city)
          .map((zone) => zone.id),
      ).toContain(id)
    for (const { city } of zones) expect(searchZones(city, zones)[0]?.city, city).toBe(city)
  })

  it('returns all zones for an empty query, and none for a text that is no place', () => {
    expect(searchZones(' ', zones)).toBe(zones)
    for (const query of ['xyzzy', '+99', '....', 'constructor', '('])
      expect(all(query).length).toBeLessThanOrEqual(query === '....' || query === '(' ? zones.length : 0)
  })
})

describe('a page that extends Object.prototype', () => {
  const prototype = Object.prototype as { hour12?: boolean; style?: string }
  beforeEach(() => {
    Object.assign(prototype, { hour12: true, style: 'narrow' })
    return () => {
      delete prototype.hour12
      delete prototype.style
    }
  })

  it('H14: does not change the zones', () => {
    expect(listZones('en', WINTER)).toEqual(zones)
  })
})
