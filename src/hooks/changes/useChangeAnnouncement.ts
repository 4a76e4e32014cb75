'use client'

import { useLayoutEffect, useRef } from 'react'
import type { ChangeRequest } from './useChangeRequest.js'

/**
 * Announces that a request is in flight, and focuses the failure notice when the request has failed.
 *
 * @param sending - the sentence to announce while the request is in flight
 * @returns the ref to pass to the failure notice
 */
export function useChangeAnnouncement(
  change: ChangeRequest,
  announce: (sentence: string) => void,
  sending: string,
) {
  const notice = useRef<HTMLElement>(null)
  // Not a passive effect, whose clean-up browsers delay in a background tab.
  useLayoutEffect(() => {
    if (change.step === 'failed') notice.current?.focus()
    if (change.step !== 'sending') return
    announce(sending)
    // Clears the announcement, so that a screen reader does not read an outdated sentence.
    return () => announce('')
  }, [change, announce, sending])
  return notice
}
