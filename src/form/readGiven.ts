import type { FieldDestination } from '../fields/types.js'
import type { DefaultValues } from './types.js'

const own = (values: object | undefined, key: string): unknown =>
  values && Object.hasOwn(values, key) ? (values as Record<string, unknown>)[key] : undefined

/**
 * The value that a host gave for a field: under the name of its destination, or by slug under `responses`.
 * Own properties only, whatever the slug.
 */
export function readGiven(values: DefaultValues | undefined, destination: FieldDestination, slug: string): unknown {
  if (destination === 'response') return own(values?.responses, slug) ?? (slug === 'title' || slug === 'notes' ? own(values, slug) : undefined)
  const key = destination === 'smsReminderNumber' ? 'phoneNumber' : destination
  return own(values, key) ?? own(values?.responses, slug)
}
