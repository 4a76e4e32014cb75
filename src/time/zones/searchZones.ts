import { ownOptions } from '../../utils/ownOptions.js'
import type { Zone } from './createZoneDescriber.js'
import { zoneCities } from './zoneCities.js'
import { zoneLinks } from './zoneLinks.js'
import { zonePlaces } from './zonePlaces.js'

/**
 * An offset in any notation: `+2`, `GMT+2`, `utc+05:30`, `-0330`, `5:30`. Without a sign, it means both
 * the positive and the negative offset.
 */
const OFFSET = /^(?:gmt|utc)?\s*([+\-−–]?)\s*(\d{1,2})(?:[:.]?(\d{2}))?$/

/** Replacements for characters that normalization does not reduce to a plain letter. */
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

/** Abbreviations that people use for a country, by country code. */
const ABBREVIATIONS: Readonly<Record<string, string>> = { AE: 'UAE', US: 'USA' }

/**
 * The minimum length of a query that may match in the middle of a word. Shorter queries would match by
 * chance.
 */
const SUBSTRING_MIN_LENGTH = 3

/**
 * Searches zones by place, country, id (also old ids), name or offset, ignoring accents and case.
 * Countries are also found by their English name and by their code.
 *
 * @param zones - from `listZones`
 * @returns best matches first, otherwise in the order of `zones`; all zones for an empty query
 */
export function searchZones(query: string, zones: Zone[]): Zone[] {
  const folded = fold(query)
  if (!folded) return zones
  const minutes = readOffset(query)
  if (minutes) return utcFirst(zones.filter(({ offsetMinutes }) => minutes.includes(offsetMinutes)))
  return zones
    .map((zone) => ({ zone, rank: rank(folded, toTexts(zone)) }))
    .filter(({ rank: found }) => found < Infinity)
    .sort((one, other) => one.rank - other.rank)
    .map(({ zone }) => zone)
}

/** Moves UTC to the front. */
function utcFirst(zones: Zone[]): Zone[] {
  return [...zones.filter(({ id }) => id === 'UTC'), ...zones.filter(({ id }) => id !== 'UTC')]
}

/** Returns the offsets in minutes that a query names, or undefined if it names none. */
function readOffset(query: string): number[] | undefined {
  if (/^(utc|gmt)$/i.test(query.trim())) return [0]
  const [match, sign, hours, minutes = '0'] = OFFSET.exec(query.trim().toLowerCase()) ?? []
  if (!match) return undefined
  const total = Number(hours) * 60 + Number(minutes)
  if (!sign) return [total, -total]
  return [sign === '+' ? total : -total]
}

/**
 * Returns the rank of a match; lower is better. From best to worst: a whole text, the start of a text,
 * words that start with the words of the query, a substring. Returns `Infinity` if nothing matches.
 */
function rank(query: string, texts: string[]): number {
  if (texts.includes(query)) return 0
  const start = texts.findIndex((text) => text.startsWith(query))
  if (start >= 0) return 1 + start
  const all = texts.join(' ')
  const startsWord = (word: string) => all.startsWith(word) || all.includes(` ${word}`)
  if (query.split(' ').every(startsWord)) return 100
  return query.length >= SUBSTRING_MIN_LENGTH && all.includes(query) ? 200 : Infinity
}

const cache = new WeakMap<Zone, string[]>()

/** Returns the texts that a zone can be found by, the most relevant first. */
function toTexts(zone: Zone): string[] {
  const cached = cache.get(zone)
  if (cached) return cached
  const modern = zoneLinks.get(zone.id) ?? zone.id
  const others = [...zoneLinks].filter(([, id]) => id === modern).map(([old]) => old)
  const code = zonePlaces.get(modern)
  const cities = [
    ...others.map((old) => old.slice(old.lastIndexOf('/') + 1)),
    ...(zoneCities.get(modern) ?? []),
  ]
  const countries = code ? [zone.country ?? '', ...nameInEnglish(code), code, ABBREVIATIONS[code] ?? ''] : []
  const texts = [zone.city, ...cities, ...countries, zone.name, zone.id, ...others].map(fold).filter(Boolean)
  cache.set(zone, texts)
  return texts
}

let english: Intl.DisplayNames[] | undefined

/** Returns the long and the short English name of a country: `United Kingdom` and `UK`. */
function nameInEnglish(code: string): string[] {
  if (!globalThis.Intl.DisplayNames) return []
  english ??= (['long', 'short'] as const).map(toEnglish)
  return english.map((names) => names.of(code) ?? '')
}

function toEnglish(style: 'long' | 'short'): Intl.DisplayNames {
  return new Intl.DisplayNames('en', ownOptions<Intl.DisplayNamesOptions>({ type: 'region', style }))
}

/** Removes accents, case and punctuation. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/g, (letter) => PLAIN[letter] ?? (/\p{L}|\p{N}/u.test(letter) ? letter : ' '))
    .replace(/\s+/g, ' ')
    .trim()
}
