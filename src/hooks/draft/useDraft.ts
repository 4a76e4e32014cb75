'use client'

import { useEffect } from 'react'
import type { BookingFormState } from '../useBookingForm.js'
import type { DraftOptions } from './keepDraft.js'

/**
 * Keeps the visitor's answers over a reload: in the session storage of this tab, for a limited time, and
 * only until the booking is confirmed.
 */
export function useDraft({ form, definition }: BookingFormState, options: DraftOptions = {}): void {
  const { key, maxAgeMinutes } = options
  useEffect(() => {
    let isUnmounted = false
    let stop: (() => void) | undefined
    import('./keepDraft.js').then(
      ({ keepDraft }) => {
        if (!isUnmounted) stop = keepDraft({ form, definition, key, maxAgeMinutes })
      },
      // The module could not be loaded: nothing is kept, as without a draft.
      () => {},
    )
    return () => {
      isUnmounted = true
      stop?.()
    }
  }, [form, definition, key, maxAgeMinutes])
}
