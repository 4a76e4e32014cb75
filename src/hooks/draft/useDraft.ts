'use client'

import { useEffect } from 'react'
import type { BookingFormState } from '../useBookingForm.js'
import type { DraftOptions } from './keepDraft.js'

/**
 * Keeps the visitor's answers when the page is reloaded. They are stored in the session storage of this
 * tab, for a limited time, and deleted once the booking is confirmed.
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
      // If the module cannot be loaded, the form still works, but no draft is saved or restored.
      () => {},
    )
    return () => {
      isUnmounted = true
      stop?.()
    }
  }, [form, definition, key, maxAgeMinutes])
}
