'use client'

import { useEffect, useRef } from 'react'
import type { Attempt } from './useAttempt.js'

/**
 * Says that a request is under way, and leads to the notice when it has failed.
 *
 * @param sending - the sentence while it is under way
 * @returns the ref of the notice
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
    // What is over is not to be read later.
    return () => announce('')
  }, [attempt, announce, sending])
  return notice
}
