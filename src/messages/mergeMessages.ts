import type { PartialMessages } from './types.js'

/**
 * Returns messages with the host's overrides merged in, at any depth. Overrides that are `undefined`
 * are ignored.
 */
export function mergeMessages<Group extends object>(
  messages: Group,
  overrides: PartialMessages | undefined,
): Group {
  return overrides ? (merge(messages, overrides) as Group) : messages
}

function merge(base: object, overrides: object): object {
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(overrides)) {
    const current = merged[key]
    const isGroup =
      typeof value === 'object' && value !== null && typeof current === 'object' && current !== null
    if (value !== undefined) merged[key] = isGroup ? merge(current, value) : value
  }
  return merged
}
