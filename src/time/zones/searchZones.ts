import type { Zone } from './createZoneDescriber.js'
import { zoneCities } from './zoneCities.js'
import { zoneLinks } from './zoneLinks.js'
import { zonePlaces } from './zonePlaces.js'

/** An offset in any writing: `+2`, `GMT+2`, `utc+05:30`, `-0330`, `5:30`; a number without a sign is meant either way. */
const OFFSET = /^(?:gmt|utc)?\s*([+\-−–]?)\s*(\d{1,2})(?:[:.]?(\d{2}))?$/

/** Letters that have no accent to take off. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': '',
  "'": '',
  '.': '',
}

/** How people write a country whose name is longer. */
const SHORT: Readonly<Record<string, string>> = { AE: 'UAE', US: 'USA' }

/** Below this, a piece in the middle of a word is found by chance. */
const PIECE_MIN_LENGTH = 3

/**
 * Looks for zones by place, country, id (old ones too), name or offset; accents and case do not matter. Countries are
 * found by their English name and code as well.
 *
 * @param zones - of `listZones`
 * @returns the best first, else in the order of `zones`; all of them for an empty query
 */
export function searchZones(query: string, zones: Zone[]): Zone[] {
  const asked = fold(query)
  if (!asked) return zones
  const minutes = readOffset(query)
  if (minutes) return utcFirst(zones.filter(({ offsetMinutes }) => minutes.includes(offsetMinutes)))
  return zones
    .map((zone) => ({ zone, rank: rank(asked, toTexts(zone)) }))
    .filter(({ rank: found }) => found < Infinity)
    .sort((one, other) => one.rank - other.rank)
    .map(({ zone }) => zone)
}

function utcFirst(zones: Zone[]): Zone[] {
  return [...zones.filter(({ id }) => id === 'UTC'), ...zones.filter(({ id }) => id !== 'UTC')]
}

/** The offsets in minutes that a query names; `undefined` when it names none. */
function readOffset(query: string): number[] | undefined {
  if (/^(utc|gmt)$/i.test(query.trim())) return [0]
  const [found, sign, hours, minutes = '0'] = OFFSET.exec(query.trim().toLowerCase()) ?? []
  if (!found) return undefined
  const total = Number(hours) * 60 + Number(minutes)
  if (!sign) return [total, -total]
  return [sign === '+' ? total : -total]
}

/** A whole text comes before the beginning of one, that before all words somewhere, and those before a piece of a word. */
function rank(asked: string, texts: string[]): number {
  if (texts.includes(asked)) return 0
  const start = texts.findIndex((text) => text.startsWith(asked))
  if (start >= 0) return 1 + start
  const all = texts.join(' ')
  const begins = (word: string) => all.startsWith(word) || all.includes(` ${word}`)
  if (asked.split(' ').every(begins)) return 100
  return asked.length >= PIECE_MIN_LENGTH && all.includes(asked) ? 200 : Infinity
}

const known = new WeakMap<Zone, string[]>()

/** What a zone is found by, the most telling first. */
function toTexts(zone: Zone): string[] {
  const cached = known.get(zone)
  if (cached) return cached
  const modern = zoneLinks.get(zone.id) ?? zone.id
  const others = [...zoneLinks].filter(([, id]) => id === modern).map(([old]) => old)
  const code = zonePlaces.get(modern)
  const cities = [
    ...others.map((old) => old.slice(old.lastIndexOf('/') + 1)),
    ...(zoneCities.get(modern) ?? []),
  ]
  const countries = code ? [zone.country ?? '', ...nameInEnglish(code), code, SHORT[code] ?? ''] : []
  const texts = [zone.city, ...cities, ...countries, zone.name, zone.id, ...others].map(fold).filter(Boolean)
  known.set(zone, texts)
  return texts
}

let english: Intl.DisplayNames[] | undefined

/** `United Kingdom` and `UK`. */
function nameInEnglish(code: string): string[] {
  if (!globalThis.Intl.DisplayNames) return []
  english ??= (['long', 'short'] as const).map(toEnglish)
  return english.map((names) => names.of(code) ?? '')
}

function toEnglish(style: 'long' | 'short'): Intl.DisplayNames {
  return new Intl.DisplayNames('en', Object.assign(Object.create(null), { type: 'region', style }))
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/g, (letter) => PLAIN[letter] ?? (/\p{L}|\p{N}/u.test(letter) ? letter : ' '))
    .replace(/\s+/g, ' ')
    .trim()
}
