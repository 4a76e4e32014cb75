/**
 * Returns the visitor's time zone, as the browser reports it.
 *
 * @returns an IANA id; `UTC` if the browser knows none
 */
export function detectTimeZone(): string {
  // Do not use a cached formatter, because the system zone can change while the page is open.
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone && zone !== 'Etc/Unknown' ? zone : 'UTC'
}
