import { parseObject } from '../eventTypes/json.js'

/** First and last name. */
export interface NameParts {
  readonly firstName: string
  readonly lastName: string
}

/**
 * Returns first and last name for an event type that asks for both. The name is split at its first
 * space, or parsed as JSON (`{"firstName": …, "lastName": …}`).
 *
 * @returns `undefined` if there is no name
 */
export function toNameParts(name: unknown): NameParts | undefined {
  if (typeof name !== 'string' || name === '') return undefined
  const { firstName, lastName } = parseObject(name)
  if (typeof firstName === 'string')
    return { firstName, lastName: typeof lastName === 'string' ? lastName : '' }
  const [first = '', ...others] = name.split(' ')
  return { firstName: first, lastName: others.join(' ') }
}

/** Returns the attendee's name as one string. */
export function toFullName(name: NameParts | string): string {
  return typeof name === 'string' ? name : `${name.firstName} ${name.lastName}`.trim()
}
