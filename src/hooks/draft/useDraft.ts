'use client'

import { useEffect } from 'react'
import type { BookingFormState } from '../useBookingForm.js'
import type { DraftOptions } from './draftOptions.js'

/**
 * Keeps the visitor's answers when the page is reloaded. They are stored in the session storage of this
 * tab, for a limited time, and deleted once the booking is confirmed.
 *
 * @param isPaused - stops saving; the page no longer refers to the form then
 */
export function useDraft(
  { form, definition }: BookingFormState,
  options: DraftOptions = {},
  isPaused = false,
): void {
  const { key, maxAgeMinutes } = options
  useEffect(() => {
    if (isPaused) return
    let isUnmounted = false
    let stop: (() => void) | undefined
    import('./keepDraft.js').then(
      ({ keepDraft }) => {
        if (!isUnmounted) stop = keepDraft({ form, definition, key, maxAgeMinutes })
      },
      // If the module cannot be loaded, the form still works, but no draft is saved or restored.
      () => {},
    )
    return () => {
      isUnmounted = true
      stop?.()
    }
  }, [form, definition, key, maxAgeMinutes, isPaused])
}
