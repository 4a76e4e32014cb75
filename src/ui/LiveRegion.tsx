'use client'

import { forwardRef, useImperativeHandle, useState } from 'react'
import { usePart } from './usePart.js'

/**
 * Announces a sentence to screen readers, which read it after the current one. An empty sentence clears
 * the last announcement.
 */
export type Announce = (sentence: string) => void

/**
 * The live region for announcements. Render it before the first announcement, because screen readers
 * would otherwise not read that announcement. The ref receives the {@link Announce} function. A
 * repeated sentence is read again.
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
