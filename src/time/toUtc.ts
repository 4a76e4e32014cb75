/**
 * An instant as the wire wants it: ISO 8601 in UTC, with milliseconds.
 *
 * @param instant - ISO 8601 with a zone, already checked by `isInstant`
 */
export function toUtc(instant: string): string {
  return new Date(instant).toISOString()
}
