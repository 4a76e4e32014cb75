'use client'

import { useEffect } from 'react'
import type { BookingFormState } from '../useBookingForm.js'
import type { DraftOptions } from './keepDraft.js'

/**
 * Keeps what is typed over a reload of the page, when the host asks for it: in the session's storage of this tab, for a
 * while, and gone once it is booked.
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
      // Not loaded: nothing is kept, as without a draft.
      () => {},
    )
    return () => {
      gone = true
      stop?.()
    }
  }, [isWanted, form, definition, key, maxAgeMinutes])
}
