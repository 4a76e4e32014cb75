'use client'

import { Notice } from '../../ui/Notice.js'
import { toSafeUrl } from '../../ui/toSafeUrl.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import { isPaid, toPaymentUrl } from './isPaid.js'
import { LeavingLink } from './LeavingLink.js'

/** Tells the visitor, after the booking of a paid event type, that nothing is paid yet, and where to pay. */
export function PaymentNotice() {
  const { eventType } = useBookingFormContext()
  const { payment } = useBookedMessages()
  const url = toSafeUrl(toPaymentUrl(eventType))
  return (
    <Notice tone="warning" title={payment.title} texts={[url ? payment.due : payment.ask]}>
      {url && (
        <p>
          <LeavingLink href={url} target="_blank">
            {payment.open}
          </LeavingLink>
        </p>
      )}
    </Notice>
  )
}

/**
 * Tells the visitor, before the booking of a paid event type, that the payment is made elsewhere.
 * Renders nothing for a free event type.
 */
export function PaymentHint() {
  const { eventType } = useBookingFormContext()
  const { payment } = useBookedMessages()
  if (!isPaid(eventType)) return null
  return <Notice tone="info" texts={[toPaymentUrl(eventType) ? payment.follows : payment.unclear]} />
}
