import type { PartialMessages } from './types.js'

/**
 * Words with a host's own in their places, at any depth.
 */
export function mergeMessages<Words extends object>(words: Words, own: PartialMessages | undefined): Words {
  return own ? (merge(words, own) as Words) : words
}

function merge(base: object, own: object): object {
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(own)) {
    const under = merged[key]
    const goesDeeper =
      typeof value === 'object' && value !== null && typeof under === 'object' && under !== null
    if (value !== undefined) merged[key] = goesDeeper ? merge(under, value) : value
  }
  return merged
}
