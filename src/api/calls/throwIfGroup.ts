import { BookingError } from '../errors/bookingError.js'

/**
 * Cal.com's own pages write a group of people as `ada+grace`. The API shows the event type of a group,
 * but has no way to book it.
 *
 * @throws BookingError of kind `setup` if `reference` names a group
 */
export function throwIfGroup(reference: object): void {
  const username = 'username' in reference ? String(reference.username) : ''
  if (!/[+, ]|%2b/i.test(username)) return
  const sentence =
    `username is "${username}", which names several people, and the API cannot book an event type of a ` +
    'group. Name one person, or give an event type of a team.'
  throw new BookingError('setup', {}, sentence)
}
