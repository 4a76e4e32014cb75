import { parseObject } from '../eventTypes/json.js'

export interface NameParts {
  readonly firstName: string
  readonly lastName: string
}

/**
 * First and last name for an event type that asks for both: the text is split at its first blank, or read as
 * JSON (`{"firstName": …, "lastName": …}`).
 *
 * @returns `undefined` without a name
 */
export function toNameParts(name: unknown): NameParts | undefined {
  if (typeof name !== 'string' || name === '') return undefined
  const { firstName, lastName } = parseObject(name)
  if (typeof firstName === 'string')
    return { firstName, lastName: typeof lastName === 'string' ? lastName : '' }
  const [first = '', ...rest] = name.split(' ')
  return { firstName: first, lastName: rest.join(' ') }
}

/** The attendee's name in one text. */
export function toFullName(name: NameParts | string): string {
  return typeof name === 'string' ? name : `${name.firstName} ${name.lastName}`.trim()
}
