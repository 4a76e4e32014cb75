'use client'

import { useDraft } from '../../hooks/draft/useDraft.js'
import type { DraftOptions } from '../../hooks/draft/draftOptions.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { useBookingFormContext } from '../BookingFormContext.js'

/** Props of {@link Draft}. */
export interface DraftProps {
  state: BookingFormState
  options: DraftOptions | true
}

/**
 * Keeps the visitor's answers when the page is reloaded. This is a component, so that a form without
 * drafts does not load the code for drafts.
 */
export function Draft({ state, options }: DraftProps) {
  const { host } = useBookingFormContext()
  useDraft(state, options === true ? undefined : options, host.isAway)
  return null
}
