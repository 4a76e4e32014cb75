'use client'

import { Notice } from '../../ui/Notice.js'
import { SafeLink } from '../../ui/SafeLink.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import { isPaid, toPaymentUrl } from './isPaid.js'

/** For a new booking of a paid event type: says that nothing is paid yet, and where the visitor pays. */
export function PaymentNotice() {
  const { eventType } = useBookingFormContext()
  const { payment } = useBookedMessages()
  const url = toPaymentUrl(eventType)
  return (
    <Notice tone="warning" title={payment.title} texts={[url ? payment.due : payment.ask]}>
      {url && (
        <p>
          <SafeLink href={url} text={payment.open} />
        </p>
      )}
    </Notice>
  )
}

/** Before a paid event type is booked: says that payment is made elsewhere. Renders nothing if free. */
export function PaymentHint() {
  const { eventType } = useBookingFormContext()
  const { payment } = useBookedMessages()
  if (!isPaid(eventType)) return null
  return <Notice tone="info" texts={[toPaymentUrl(eventType) ? payment.follows : payment.unclear]} />
}
