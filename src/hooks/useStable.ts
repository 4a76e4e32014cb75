'use client'

import { useRef } from 'react'

/**
 * The first of several values that say the same: a host that writes an object inline makes a new one at each render,
 * and nothing should be built again for it.
 */
export function useStable<T>(value: T): T {
  const kept = useRef<{ text: string; value: T }>(undefined)
  const text = toText(value)
  if (kept.current?.text !== text) kept.current = { text, value }
  return kept.current.value
}

function toText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return String(Math.random())
  }
}
