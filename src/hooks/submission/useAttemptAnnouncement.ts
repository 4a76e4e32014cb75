'use client'

import { useEffect, useRef } from 'react'
import type { Attempt } from './useAttempt.js'

/**
 * Announces that a request is in flight, and moves the focus to the notice when it has failed.
 *
 * @param sending - the sentence to announce
 * @returns the ref for the notice
 */
export function useAttemptAnnouncement(
  attempt: Attempt,
  announce: (sentence: string) => void,
  sending: string,
) {
  const notice = useRef<HTMLElement>(null)
  useEffect(() => {
    if (attempt.step === 'failed') notice.current?.focus()
    if (attempt.step !== 'sending') return
    announce(sending)
    // A sentence that is no longer true must not be read later.
    return () => announce('')
  }, [attempt, announce, sending])
  return notice
}
