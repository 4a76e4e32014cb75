/**
 * The limits of a booking's `metadata`: number of entries, characters per key, characters per value.
 *
 * @source Cal.com API v2, version 2024-08-13, create booking
 */
export const METADATA_LIMITS = { keys: 50, keyLength: 40, valueLength: 500 }

/**
 * Checks the metadata that a host passes for a booking.
 *
 * @returns a sentence for the developer about the first fault, or undefined if the server accepts the
 *   metadata
 */
export function findMetadataFault(metadata: unknown): string | undefined {
  const { keys, keyLength, valueLength } = METADATA_LIMITS
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata))
    return 'metadata must be an object of strings.'
  const entries = Object.entries(metadata)
  if (entries.length > keys)
    return `metadata has ${entries.length} entries; the server takes at most ${keys}. Remove some.`
  for (const [key, value] of entries) {
    if (key.length > keyLength)
      return `The metadata key "${key}" is longer than ${keyLength} characters. Shorten it.`
    if (typeof value !== 'string')
      return `metadata.${key} is not a string; the server takes only strings. Use String(value).`
    if (value.length > valueLength)
      return `metadata.${key} is longer than ${valueLength} characters. Shorten it.`
  }
  return undefined
}
