/**
 * Returns whether a value is the id of an IANA time zone that the runtime knows. `Intl` also accepts
 * offsets such as `+02:00`; the API does not.
 *
 * @source Cal.com API v2, version 2024-08-13, `attendee.timeZone`
 */
export function isTimeZone(timeZone: unknown): timeZone is string {
  if (typeof timeZone !== 'string' || !/^[A-Za-z]/.test(timeZone)) return false
  try {
    // In the default language, whose data the browser has at hand. Those of another one take milliseconds.
    new Intl.DateTimeFormat(undefined, { timeZone })
    return true
  } catch {
    return false
  }
}
