import { isSeated, type EventType } from './eventType.js'

/**
 * Returns a sentence for the developer about an event type that can never be booked.
 *
 * @returns undefined if the event type can be booked
 * @source Cal.com API v2, December 2025: `recurring_event_seats_error`
 */
export function findEventTypeFault(eventType: EventType): string | undefined {
  return eventType.recurrence && isSeated(eventType)
    ? 'The event type is recurring and has seats: the server refuses every booking of such an event type. ' +
        'Turn off one of the two.'
    : undefined
}

/** Returns a sentence for the developer that names the parts of an event type that cannot be parsed. */
export function toUnreadableText({ issues }: { issues: readonly { path: PropertyKey[] }[] }): string {
  const where = issues.map(({ path }) => path.join('.')).join(', ')
  return `The server sent an event type that cannot be read: ${where || 'the whole'}.`
}
