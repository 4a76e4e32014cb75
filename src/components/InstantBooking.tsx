'use client'

import { useMemo } from 'react'
import { useNow } from '../hooks/utils/useNow.js'
import { enBooker } from '../messages/enBooker.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import { ownOptions } from '../utils/ownOptions.js'
import { BookingFormContext, useBookingFormContext } from './BookingFormContext.js'
import { BookingSteps } from './BookingSteps.js'

/**
 * Books a meeting that starts at the moment of the submit. The visitor picks no time, and the label of
 * the button says that the meeting starts now.
 */
export function InstantBooking() {
  const context = useBookingFormContext()
  const { messages, host } = context
  const now = useNow(host.isAway)
  const changed = useMemo(() => {
    const { startNow } = mergeMessages(enBooker, host.messages).booker
    const labels = { form: { submit: () => startNow, submitRequest: () => startNow } }
    return { messages: mergeMessages(messages, labels), overrides: mergeMessages(labels, host.messages) }
  }, [messages, host.messages])
  const value = {
    ...context,
    messages: changed.messages,
    host: ownOptions({ ...host, messages: changed.overrides }),
  }
  return (
    <BookingFormContext.Provider value={value}>
      <BookingSteps startUtc={now} />
    </BookingFormContext.Provider>
  )
}
