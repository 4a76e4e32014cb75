import { isTimeZone } from '../../utils/isTimeZone.js'

/**
 * Returns the visitor's time zone, as the browser reports it. Some browsers report a zone that they
 * refuse to format, or only an offset.
 *
 * @returns an IANA id; `UTC` if the browser knows none
 */
export function detectTimeZone(): string {
  // Do not use a cached formatter, because the system zone can change while the page is open.
  const zone: unknown = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return isTimeZone(zone) ? zone : 'UTC'
}
