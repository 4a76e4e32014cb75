'use client'

import { useMemo } from 'react'
import { useNow } from '../hooks/utils/useNow.js'
import { enBooker } from '../messages/enBooker.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import { ownOptions } from '../utils/ownOptions.js'
import { BookingFormContext, useBookingFormContext } from './BookingFormContext.js'
import { BookingSteps } from './BookingSteps.js'

/** Books a meeting that starts at the moment of the submit: no time is picked, and the button says so. */
export function InstantBooking() {
  const now = useNow()
  const context = useBookingFormContext()
  const { host } = context
  const messages = useMemo(() => {
    const { startNow } = mergeMessages(enBooker, host.messages).booker
    const labels = { form: { submit: () => startNow, submitRequest: () => startNow } }
    return { form: mergeMessages(context.messages, labels), overrides: mergeMessages(labels, host.messages) }
  }, [context.messages, host.messages])
  const value = {
    ...context,
    messages: messages.form,
    host: ownOptions({ ...host, messages: messages.overrides }),
  }
  return (
    <BookingFormContext.Provider value={value}>
      <BookingSteps startUtc={now} />
    </BookingFormContext.Provider>
  )
}
