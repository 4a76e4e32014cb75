/**
 * Whether a text names an IANA time zone this runtime knows. Offsets such as `+02:00`, which `Intl` takes, are no
 * zones to the API.
 *
 * @source Cal.com API v2, version 2024-08-13, `attendee.timeZone`
 */
export function isTimeZone(timeZone: unknown): timeZone is string {
  if (typeof timeZone !== 'string' || !/^[A-Za-z]/.test(timeZone)) return false
  try {
    // A prototype name such as `constructor` is refused here like any other word that is no zone.
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}
