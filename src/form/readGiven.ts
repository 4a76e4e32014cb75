import type { FieldDestination } from '../fields/types.js'
import type { DefaultValues } from './types.js'

function own(values: unknown, key: string): unknown {
  try {
    return values && Object.hasOwn(values, key) ? (values as Record<string, unknown>)[key] : undefined
  } catch {
    // A host's object may throw when it is looked at; no value is worth a form.
    return undefined
  }
}

/**
 * The value that a host gave for a field: under the name of its destination, or by slug under `responses`.
 * Own properties only, whatever the slug.
 */
export function readGiven(
  values: DefaultValues | undefined,
  destination: FieldDestination,
  slug: string,
): unknown {
  const response = own(own(values, 'responses'), slug)
  if (destination === 'response')
    return response ?? (slug === 'title' || slug === 'notes' ? own(values, slug) : undefined)
  return own(values, destination === 'smsReminderNumber' ? 'phoneNumber' : destination) ?? response
}
