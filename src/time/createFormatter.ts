import { ownOptions } from '../utils/ownOptions.js'

const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * The maximum size of the cache. It limits memory, because the list of zones alone creates one
 * formatter per zone.
 */
const FORMATTERS_MAX = 32

/**
 * Returns a date formatter, from a cache if possible, because constructing a formatter is slow and a
 * month of slots formats hundreds of days. Copies own options only, so that a polluted
 * `Object.prototype` cannot set options.
 *
 * @param locale - BCP 47 tag
 * @param options - without a `timeZone`, the cached formatter keeps the system zone that was set at the
 *   first call
 * @throws RangeError if the engine does not support the locale or an option, for example an unknown
 *   zone
 */
export function createFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(options)}`
  const cached = formatters.get(key)
  if (cached) return cached
  const formatter = new Intl.DateTimeFormat(locale, ownOptions(options))
  if (formatters.size >= FORMATTERS_MAX) formatters.clear()
  formatters.set(key, formatter)
  return formatter
}
