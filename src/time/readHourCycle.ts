import { createFormatter } from './createFormatter.js'

/**
 * Returns whether a language usually writes times with 12 or 24 hours.
 *
 * @param locale - BCP 47 tag
 */
export function readHourCycle(locale: string): 'h12' | 'h23' {
  const { hourCycle } = createFormatter(locale, { hour: 'numeric' }).resolvedOptions()
  // `h11`, which Japan uses, counts as a 12-hour clock.
  return /^h1/.test(hourCycle ?? '') ? 'h12' : 'h23'
}
