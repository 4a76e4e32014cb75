'use client'

import { useEffect, useRef } from 'react'
import type { ChangeRequest } from './useChangeRequest.js'

/**
 * Announces that a request is in flight, and moves the focus to the notice when it has failed.
 *
 * @param sending - the sentence to announce
 * @returns the ref for the notice
 */
export function useChangeAnnouncement(
  change: ChangeRequest,
  announce: (sentence: string) => void,
  sending: string,
) {
  const notice = useRef<HTMLElement>(null)
  useEffect(() => {
    if (change.step === 'failed') notice.current?.focus()
    if (change.step !== 'sending') return
    announce(sending)
    // A sentence that is no longer true must not be read later.
    return () => announce('')
  }, [change, announce, sending])
  return notice
}
