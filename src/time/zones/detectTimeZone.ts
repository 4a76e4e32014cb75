/**
 * The reader's own zone as the browser tells it.
 *
 * @returns an IANA id; `UTC` where the browser knows none
 */
export function detectTimeZone(): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone && zone !== 'Etc/Unknown' ? zone : 'UTC'
}
