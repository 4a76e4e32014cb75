'use client'

import { useDraft } from '../../hooks/draft/useDraft.js'
import type { DraftOptions } from '../../hooks/draft/keepDraft.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { EarlierAttempt } from '../outcome/EarlierAttempt.js'

/** Props of {@link Remembered}. */
export interface RememberedProps {
  state: BookingFormState
}

/** What the form remembers from before a reload: an attempt to book, and a draft if the host asks for one. */
export function Remembered({ state }: RememberedProps) {
  const { draft } = useBookingFormContext().host
  return (
    <>
      {draft && <Draft state={state} options={draft} />}
      <EarlierAttempt state={state} />
    </>
  )
}

/**
 * Keeps the visitor's answers when the page is reloaded. This is a component, so that a form without
 * drafts does not load the code for drafts.
 */
function Draft({ state, options }: RememberedProps & { options: DraftOptions | true }) {
  useDraft(state, options === true ? undefined : options)
  return null
}
