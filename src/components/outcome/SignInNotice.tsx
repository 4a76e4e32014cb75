'use client'

import { useState } from 'react'
import { createSignInError } from '../../hooks/setup/createSignInError.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import { Fallback } from '../../ui/Fallback.js'
import { Notice } from '../../ui/Notice.js'
import { toSafeUrl } from '../../ui/toSafeUrl.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { LeavingLink } from '../confirmation/LeavingLink.js'
import { useBookedMessages } from './useBookedMessages.js'

/**
 * Shown in place of the form if the API takes only bookings of people who are signed in. Leads to the page of
 * the event type, if it has one, and tells the developer how the form can book.
 */
export function SignInNotice() {
  const { eventType, host } = useBookingFormContext()
  const { signIn, notices } = useBookedMessages()
  const [error] = useState(createSignInError)
  useNotifyOnce(error, host.onError)
  const url = toSafeUrl(eventType.bookingUrl)
  return (
    <Notice tone="info" title={signIn.title} texts={[signIn.text]}>
      {url && (
        <p>
          <LeavingLink href={url} target="_blank">
            {signIn.open}
          </LeavingLink>
        </p>
      )}
      <Fallback />
      <details>
        <summary>{notices.forOwner}</summary>
        <p>{error.message.replace(/^\[booking-form\] /, '')}</p>
      </details>
    </Notice>
  )
}
