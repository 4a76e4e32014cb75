'use client'

import { useState } from 'react'

/**
 * The first of several values that say the same: a host that writes an object inline makes a new one at each render,
 * and nothing should be built again for it.
 */
export function useDeepStable<T>(value: T): T {
  const text = toText(value)
  const [kept, keep] = useState({ text, value })
  if (kept.text === text) return kept.value
  keep({ text, value })
  return value
}

/** What cannot be written as JSON is taken as it was first. */
function toText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
