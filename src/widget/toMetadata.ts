import { METADATA_LIMITS } from '../entries/contract.js'

/**
 * What travels with a booking, within the server's limits: the first source that has a key decides it, values are cut,
 * and keys over the limits are left out with a sentence for each. What a host gives as an object is not touched here:
 * the form itself says what is wrong with it.
 *
 * @param own - the host's object, which has the first word
 * @param sources - attributes, then the page's address
 */
export function toMetadata(
  own: Record<string, string> | undefined,
  sources: readonly Record<string, string>[],
) {
  const { keys, keyLength, valueLength } = METADATA_LIMITS
  const metadata: Record<string, string> = { ...own }
  const complaints: string[] = []
  for (const [key, value] of sources.flatMap((source) => Object.entries(source))) {
    if (Object.hasOwn(metadata, key) || value === '') continue
    // One place is kept for the id of the submission, by which a repeat is known.
    const isOver = key.length > keyLength || Object.keys(metadata).length >= keys - 1
    if (isOver)
      complaints.push(
        `The metadata ${key} was left out: the server takes ${keys} entries with keys of at most ${keyLength} characters.`,
      )
    else metadata[key] = value.slice(0, valueLength)
  }
  return { metadata: Object.keys(metadata).length > 0 ? metadata : undefined, complaints }
}
