'use client'

import { useEffect, useRef, type ComponentProps, type ReactNode } from 'react'
import { Icon } from '../../ui/Icon.js'
import { icons } from '../../ui/icons.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import { ConfirmationDetails } from './ConfirmationDetails.js'
import { isPaid } from './isPaid.js'
import { PaymentNotice } from './PaymentNotice.js'
import {
  toConfirmation,
  type BookingResult,
  type ConfirmationText,
  type FormerTime,
} from './toConfirmation.js'

/** Props of {@link Confirmation}. */
export interface ConfirmationProps {
  result: BookingResult
  /** The time that the booking had before the visitor moved it. */
  former?: FormerTime | undefined
  /** The actions that the visitor can take on the booking. */
  children?: ReactNode
}

const ICONS: Record<ConfirmationText['status'], ComponentProps<typeof Icon>> = {
  accepted: { path: icons.check },
  pending: { name: 'clock' },
  cancelled: { path: icons.close },
  rejected: { path: icons.close },
  '': { name: 'info' },
}

/**
 * Renders a booking as the server reports it. The heading is focused on mount, so that it scrolls into
 * view and screen readers read it.
 */
export function Confirmation({ result, former, children }: ConfirmationProps) {
  const { eventType, style } = useBookingFormContext()
  const messages = useBookedMessages()
  const part = usePart()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const text = toConfirmation({ result, eventType, style, messages, former })
  if (!text) return null
  const { confirmation, reschedule } = messages
  const { separator } = messages.form
  const { status, when, attendee } = text
  // A paid booking waits for its payment first, so the text about the organizer's confirmation is left out.
  const isUnpaid = isPaid(eventType) && (status === 'accepted' || status === 'pending')
  const sentences = [
    status === 'pending' && !isUnpaid && confirmation.pendingText,
    status === 'accepted' && attendee.isEmail && attendee.address && confirmation.emailSent(attendee.address),
    text.seat && confirmation.seat,
    text.former && reschedule.from(`${text.former.date}${separator}${text.former.time}`),
    text.movedFrom && confirmation.moved(`${text.movedFrom.date}${separator}${text.movedFrom.time}`),
    !!result.unlisted &&
      confirmation.unlisted(result.bookings.length, result.bookings.length + result.unlisted),
    text.leftOut.length > 0 && confirmation.leftOut(text.leftOut.join(separator)),
  ]
  return (
    <section {...part('confirmation', { [status]: !!status })}>
      <span {...part('confirmation-icon')}>
        <Icon {...ICONS[status]} />
      </span>
      <h2 {...part('confirmation-title')} ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      {text.name && <p {...part('confirmation-name')}>{text.name}</p>}
      <p {...part('confirmation-date')}>{when.date}</p>
      <p {...part('confirmation-time')}>{when.time}</p>
      <p {...part('meta')}>{when.zone}</p>
      {text.hostTime && <p {...part('meta')}>{text.hostTime}</p>}
      {sentences.map(
        (sentence) =>
          sentence && (
            <p key={sentence} {...part('confirmation-status')}>
              {sentence}
            </p>
          ),
      )}
      {isUnpaid && <PaymentNotice />}
      <ConfirmationDetails text={text} answers={result.answers} />
      {children}
    </section>
  )
}
