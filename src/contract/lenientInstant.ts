import * as z from 'zod/mini'
import { isInstant } from './isInstant.js'

const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:Z|([+-]\d\d):?(\d\d)?)?$/i

/**
 * An optional date and time, ISO 8601 with a zone. A time without a zone is in UTC, as the API sends all
 * times. A date alone and every other text count as absent, because a browser would read them in the zone
 * of the device.
 */
export const lenientInstant = () =>
  z.catch(z.optional(z.string().check(z.overwrite(addZone), z.refine(isInstant))), undefined)

function addZone(text: string): string {
  const [, date, time, hours, minutes = '00'] = TIME.exec(text.trim()) ?? []
  return date ? `${date}T${time}${hours ? `${hours}:${minutes}` : 'Z'}` : text
}
