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
  /** Replaces the texts of a booking that was just made. */
  page?: PageText | undefined
  /** Keeps the focus where it is on mount, because the visitor did nothing that led here. */
  isFirst?: boolean | undefined
  /** The actions that the visitor can take on the booking. */
  children?: ReactNode
}

/** What the page of an existing booking says instead of what is said after a submit. */
export interface PageText {
  status: ConfirmationText['status']
  title: string
  sentences: readonly string[]
  /** Whether nobody meets any more, so that no link is offered or announced. */
  isOff: boolean
}

const ICONS: Record<ConfirmationText['status'], ComponentProps<typeof Icon>> = {
  accepted: { path: icons.check },
  pending: { name: 'clock' },
  cancelled: { path: icons.close },
  rejected: { path: icons.close },
  '': { name: 'info' },
}

/**
 * Renders a booking as the server reports it. Unless `isFirst` is set, the heading is focused on mount, so
 * that it scrolls into view and screen readers read it.
 */
export function Confirmation({ result, former, page, isFirst, children }: ConfirmationProps) {
  const { eventType, style } = useBookingFormContext()
  const messages = useBookedMessages()
  const part = usePart()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isFirst) heading.current?.focus()
  }, [isFirst])
  const text = toConfirmation({ result, eventType, style, messages, former, isOff: page?.isOff })
  if (!text) return null
  const { confirmation, reschedule } = messages
  const { separator } = messages.form
  const { when, attendee } = text
  const { status, title } = page ?? text
  // A paid booking waits for its payment first, so the text about the organizer's confirmation is left out.
  const isUnpaid = !page && isPaid(eventType) && (status === 'accepted' || status === 'pending')
  const formerText = text.former && reschedule.from(`${text.former.date}${separator}${text.former.time}`)
  const booked = [
    status === 'pending' && !isUnpaid && confirmation.pendingText,
    status === 'accepted' && attendee.isEmail && attendee.address && confirmation.emailSent(attendee.address),
    text.seat && confirmation.seat,
    formerText,
    text.movedFrom && confirmation.moved(`${text.movedFrom.date}${separator}${text.movedFrom.time}`),
    !!result.unlisted &&
      confirmation.unlisted(result.bookings.length, result.bookings.length + result.unlisted),
    text.leftOut.length > 0 && confirmation.leftOut(text.leftOut.join(separator)),
  ]
  const sentences = page ? [...page.sentences, formerText] : booked
  return (
    <section {...part('confirmation', { [status]: !!status })}>
      <span {...part('confirmation-icon')}>
        <Icon {...ICONS[status]} />
      </span>
      <h2 {...part('confirmation-title')} ref={heading} tabIndex={-1}>
        {title}
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
      {isUnpaid && <PaymentNotice booking={result.bookings[0]} />}
      <ConfirmationDetails text={text} answers={result.answers} />
      {children}
    </section>
  )
}
