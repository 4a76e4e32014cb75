'use client'

import { useEffect, useRef } from 'react'
import type { BookingFormState } from './useBookingForm.js'
import type { DraftOptions, KeptDraft } from './keepDraft.js'

/**
 * Keeps what is typed over a reload of the page, when the host asks for it: in the session's storage of this tab, for a
 * while, and gone once it is booked.
 */
export function useDraft(state: BookingFormState, draft: DraftOptions | boolean | undefined): void {
  const { form, definition, flow } = state
  const kept = useRef<KeptDraft>(undefined)
  const isWanted = !!draft
  const options = typeof draft === 'object' ? draft : undefined
  const { key, maxAgeMinutes } = options ?? {}
  useEffect(() => {
    if (!isWanted) return
    let gone = false
    import('./keepDraft.js').then(
      ({ keepDraft }) => {
        if (!gone) kept.current = keepDraft({ form, definition, key, maxAgeMinutes })
      },
      // Not loaded: nothing is kept, as without a draft.
      () => {},
    )
    return () => {
      gone = true
      kept.current?.stop()
    }
  }, [isWanted, form, definition, key, maxAgeMinutes])
  useEffect(() => {
    if (flow.step === 'booked') kept.current?.clear()
  }, [flow.step])
}
