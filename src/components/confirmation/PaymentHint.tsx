'use client'

import type { EventType } from '../../contract/eventType.js'
import type { AfterMessages } from '../../messages/types.js'
import { Notice } from '../../ui/Notice.js'
import { isPaid, toPaymentUrl } from './isPaid.js'

/** What the hint is drawn from. */
export interface PaymentHintProps {
  eventType: EventType
  messages: AfterMessages
}

/** Before the booking of what costs something: that the payment follows elsewhere. Nothing for what is free. */
export function PaymentHint({ eventType, messages }: PaymentHintProps) {
  const { payment } = messages
  if (!isPaid(eventType)) return null
  return <Notice tone="info" texts={[toPaymentUrl(eventType) ? payment.follows : payment.unclear]} />
}
