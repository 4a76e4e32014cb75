'use client'

import { usePart } from './usePart.js'

/** A loading placeholder for `lines` lines of text, or for one control. It stays invisible for 200 ms. */
export function Skeleton({ lines = 0 }: { lines?: number }) {
  const part = usePart()
  if (!lines) return <span {...part('skeleton', { control: true })} aria-hidden="true" />
  return Array.from({ length: lines }, (_, line) => (
    <span key={line} {...part('skeleton')} aria-hidden="true" />
  ))
}
