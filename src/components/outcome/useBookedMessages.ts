'use client'

import type { FormMessages } from '../../messages/en.js'
import { enConfirmation } from '../../messages/enConfirmation.js'
import { enOutcome } from '../../messages/enOutcome.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import type { BookedMessages } from '../../messages/types.js'
import { useBookingFormContext } from '../BookingFormContext.js'

const cache = new WeakMap<FormMessages, BookedMessages>()

/**
 * Returns the messages of the form, of the outcome of a submit, and of a booking, with the host's
 * overrides. All components of a form get the same object, so that effects may depend on it.
 */
export function useBookedMessages(): BookedMessages {
  const { messages, host } = useBookingFormContext()
  const cached = cache.get(messages)
  if (cached) return cached
  const merged = mergeMessages({ ...messages, ...enOutcome, ...enConfirmation }, host.messages)
  cache.set(messages, merged)
  return merged
}
