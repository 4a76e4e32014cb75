'use client'

import { useState } from 'react'

/**
 * Returns the same reference for deeply equal values, so that objects a host writes inline do not
 * rebuild the form on each render. If a value cannot be converted to JSON, the first such value is
 * returned from then on.
 */
export function useDeepStable<T>(value: T): T {
  const json = toJson(value)
  const [kept, keep] = useState({ json, value })
  if (kept.json === json) return kept.value
  keep({ json, value })
  return value
}

function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
