'use client'

import type { CreatedBooking } from '../../contract/booking.js'
import { Boundary } from '../../ui/Boundary.js'
import { Notice } from '../../ui/Notice.js'
import { toSafeUrl } from '../../ui/toSafeUrl.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import type { BookingFormProps } from '../bookingFormProps.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import { isPaid, toPaymentUrl } from './isPaid.js'
import { LeavingLink } from './LeavingLink.js'

/** Props of {@link PaymentNotice}. */
export interface PaymentNoticeProps {
  booking: CreatedBooking | undefined
}

/** Renders the host's own way to pay after the booking of a paid event type, or the built-in notice. */
export function PaymentNotice({ booking }: PaymentNoticeProps) {
  const { renderPayment } = useBookingFormContext().host
  if (!renderPayment || !booking) return <BuiltInNotice />
  return (
    <Boundary fallback={<BuiltInNotice />}>
      <HostPayment render={renderPayment} booking={booking} />
    </Boundary>
  )
}

interface HostPaymentProps {
  render: NonNullable<BookingFormProps['renderPayment']>
  booking: CreatedBooking
}

/** Calls the host's function while it renders, so that an error boundary catches what it throws. */
function HostPayment({ render, booking }: HostPaymentProps) {
  return render(booking)
}

/** Tells the visitor that nothing is paid yet, and where to pay. */
function BuiltInNotice() {
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
  const { eventType, host } = useBookingFormContext()
  const { payment } = useBookedMessages()
  // Where the host renders the payment, the host says how it is paid.
  if (!isPaid(eventType) || host.renderPayment) return null
  return <Notice tone="info" texts={[toPaymentUrl(eventType) ? payment.follows : payment.unclear]} />
}
