'use client'

import { usePart } from './usePart.js'

/** A grey shape of the size of what comes: `lines` lines of text, or one control. The style sheet shows it after 200 ms. */
export function Skeleton({ lines = 0 }: { lines?: number }) {
  const part = usePart()
  if (!lines) return <span {...part('skeleton', { control: true })} aria-hidden="true" />
  return Array.from({ length: lines }, (_, line) => (
    <span key={line} {...part('skeleton')} aria-hidden="true" />
  ))
}
