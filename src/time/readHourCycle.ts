/**
 * The clock that a language is used to: with 12 or with 24 hours.
 *
 * @param locale - BCP 47 tag
 */
export function readHourCycle(locale: string): 'h12' | 'h23' {
  const options: Intl.DateTimeFormatOptions = Object.assign(Object.create(null), { hour: 'numeric' })
  // Japan's eleven-hour clock counts as one of twelve.
  return /^h1/.test(new Intl.DateTimeFormat(locale, options).resolvedOptions().hourCycle ?? '')
    ? 'h12'
    : 'h23'
}
