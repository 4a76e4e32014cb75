'use client'

import { useEffect } from 'react'
import type { BookingFormState } from '../useBookingForm.js'
import type { DraftOptions } from './keepDraft.js'

/**
 * Keeps the visitor's answers over a reload when the host asks for it: in the session storage of this tab, for a limited
 * time, and only until the booking is confirmed.
 */
export function useDraft(state: BookingFormState, draft: DraftOptions | boolean | undefined): void {
  const { form, definition } = state
  const isWanted = !!draft
  const options = typeof draft === 'object' ? draft : undefined
  const { key, maxAgeMinutes } = options ?? {}
  useEffect(() => {
    if (!isWanted) return
    let gone = false
    let stop: (() => void) | undefined
    import('./keepDraft.js').then(
      ({ keepDraft }) => {
        if (!gone) stop = keepDraft({ form, definition, key, maxAgeMinutes })
      },
      // The module could not be loaded: nothing is kept, as without `draft`.
      () => {},
    )
    return () => {
      gone = true
      stop?.()
    }
  }, [isWanted, form, definition, key, maxAgeMinutes])
}
