'use client'

import { forwardRef, useImperativeHandle, useState } from 'react'
import { usePart } from './usePart.js'

/** Says a sentence to screen readers, politely. */
export type Announce = (sentence: string) => void

/**
 * The place where sentences are put for screen readers: it stands in the page before any is said, or the first would
 * not be heard. Its ref is the function that says one; the same sentence again is said again.
 */
export const LiveRegion = forwardRef<Announce>(function LiveRegion(_, ref) {
  const [said, setSaid] = useState({ sentence: '', count: 0 })
  useImperativeHandle(ref, () => (sentence) => setSaid(({ count }) => ({ sentence, count: count + 1 })), [])
  return (
    <div {...usePart()('sr-only')} role="status">
      {said.sentence && <span key={said.count}>{said.sentence}</span>}
    </div>
  )
})
