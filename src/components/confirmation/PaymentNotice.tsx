'use client'

import type { EventType } from '../../contract/eventType.js'
import type { BookedMessages } from '../../messages/types.js'
import { Notice } from '../../ui/Notice.js'
import { SafeLink } from '../../ui/SafeLink.js'
import { toPaymentUrl, isPaid } from './isPaid.js'

/** What the notice is drawn from. */
export interface PaymentNoticeProps {
  eventType: EventType
  messages: BookedMessages
}

/** After the booking of what costs something: that nothing is paid yet, and where it is paid. */
export function PaymentNotice({ eventType, messages }: PaymentNoticeProps) {
  const { payment } = messages
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

/** What the hint is drawn from. */
export interface PaymentHintProps {
  eventType: EventType
  messages: BookedMessages
}

/** Before the booking of what costs something: that the payment follows elsewhere. Nothing for what is free. */
export function PaymentHint({ eventType, messages }: PaymentHintProps) {
  const { payment } = messages
  if (!isPaid(eventType)) return null
  return <Notice tone="info" texts={[toPaymentUrl(eventType) ? payment.follows : payment.unclear]} />
}
