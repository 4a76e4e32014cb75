import type { Host, ServedEventType } from './ServedEventType.js'
import { toServedEventTypes } from './toServedEventTypes.js'

/** Returns the event type for several people at once: half an hour with all of them, under the id 0. */
export function toGroupEventType(usernames: readonly string[], host: Host): ServedEventType | undefined {
  const users = usernames.map((username) => ({ username }))
  return toServedEventTypes([{ id: 0, slug: 'dynamic', title: 'Group Meeting', users }], host)[0]
}
