/**
 * Limits of a booking's `metadata`: entries, and characters of a key and of a value.
 *
 * @source Cal.com API v2, version 2024-08-13, create booking
 */
export const METADATA_LIMITS = { keys: 50, keyLength: 40, valueLength: 500 }

/**
 * Says what is wrong with metadata, in a sentence for the developer who wrote it.
 *
 * @param metadata - what a host wants to travel with the booking
 * @returns the first fault as a sentence, or `undefined` when the server would take it
 */
export function findMetadataFault(metadata: unknown): string | undefined {
  const { keys, keyLength, valueLength } = METADATA_LIMITS
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata))
    return 'metadata must be an object of texts.'
  const entries = Object.entries(metadata)
  if (entries.length > keys)
    return `metadata has ${entries.length} entries; the server takes at most ${keys}. Leave some out.`
  for (const [key, value] of entries) {
    if (key.length > keyLength)
      return `The metadata key "${key}" is longer than ${keyLength} characters. Shorten it.`
    if (typeof value !== 'string')
      return `metadata.${key} is not a text; the server takes texts only. Write String(value).`
    if (value.length > valueLength)
      return `metadata.${key} is longer than ${valueLength} characters. Shorten it.`
  }
  return undefined
}
