import { METADATA_LIMITS } from '../entries/contract.js'

/**
 * Merges the metadata of a booking from several sources, within the limits of the server. The first
 * source that has a key wins. Long values are truncated. Keys over the limits are left out, with a
 * complaint for each. The entries of the host are not changed, because the form validates them.
 *
 * @param hostMetadata - the object that the host set, which wins over all sources
 * @param sources - the metadata from attributes, then from the page's URL
 * @returns `metadata`, or `undefined` if there is none, and a sentence for each key that was left out
 */
export function toMetadata(
  hostMetadata: Record<string, string> | undefined,
  sources: readonly Record<string, string>[],
) {
  const { keys, keyLength, valueLength } = METADATA_LIMITS
  const metadata: Record<string, string> = { ...hostMetadata }
  const complaints: string[] = []
  for (const [key, value] of sources.flatMap((source) => Object.entries(source))) {
    if (Object.hasOwn(metadata, key) || value === '') continue
    // One entry is reserved for the submission id, by which a repeated request is recognised.
    const isOver = key.length > keyLength || Object.keys(metadata).length >= keys - 1
    if (isOver)
      complaints.push(
        `The metadata ${key} was left out: the server accepts ${keys} entries, with keys of at most ` +
          `${keyLength} characters.`,
      )
    else metadata[key] = value.slice(0, valueLength)
  }
  return { metadata: Object.keys(metadata).length > 0 ? metadata : undefined, complaints }
}
