import type { Host } from './ServedEventType.js'

/** The sandbox's own host: a product designer in Riga. */
export const JANE: Host = {
  id: 1,
  name: 'Jane Kalniņa',
  email: 'jane@example.com',
  username: 'jane',
  timeZone: 'Europe/Riga',
}
