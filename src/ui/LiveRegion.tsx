'use client'

import { forwardRef, useImperativeHandle, useState } from 'react'
import { usePart } from './usePart.js'

/** Announces a sentence to screen readers, after what they are saying now. An empty one clears the last. */
export type Announce = (sentence: string) => void

/**
 * The live region for announcements. It must be on the page before the first one, which would otherwise
 * not be read. Its ref is the function that announces. Repeating a sentence makes it be read again.
 */
export const LiveRegion = forwardRef<Announce>(function LiveRegion(_, ref) {
  const [last, setLast] = useState({ sentence: '', count: 0 })
  useImperativeHandle(ref, () => (sentence) => setLast(({ count }) => ({ sentence, count: count + 1 })), [])
  return (
    <div {...usePart()('sr-only')} role="status">
      {last.sentence && <span key={last.count}>{last.sentence}</span>}
    </div>
  )
})
