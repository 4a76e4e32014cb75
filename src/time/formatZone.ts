import { createFormatter } from './createFormatter.js'

/**
 * Formats a zone at an instant, as the language writes it: its UTC offset (`GMT+5:30`, `UTC+5:30`), or its
 * name (`Central European Summer Time`; the offset if the language has no name for the zone).
 *
 * @param instantMs - milliseconds since 1970
 */
export function formatZone(
  instantMs: number,
  { timeZone, locale }: { timeZone: string; locale: string },
  as: 'shortOffset' | 'long' = 'shortOffset',
): string {
  const format = (timeZoneName: typeof as | 'short') =>
    createFormatter(locale, { timeZone, timeZoneName })
      .formatToParts(instantMs)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  try {
    return format(as)
  } catch {
    // Engines older than 2022 do not support `shortOffset`. Their short names are offsets in most zones.
    return format('short')
  }
}
