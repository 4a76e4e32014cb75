'use client'

import { useEffect, useRef, type ComponentProps, type ReactNode } from 'react'
import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import { icons } from '../../ui/icons.js'
import { usePart } from '../../ui/usePart.js'
import { isPaid } from './isPaid.js'
import { PaymentNotice } from './PaymentNotice.js'
import { ConfirmationDetails } from './ConfirmationDetails.js'
import { toConfirmation, type ConfirmationInput, type ConfirmationText } from './toConfirmation.js'

/** What the confirmation is given: what came of the submission, and how to write it. */
export interface ConfirmationProps extends ConfirmationInput {
  /** Starts over. Without it there is no such button. */
  onReset?: (() => void) | undefined
  /** What can be done with the booking. */
  children?: ReactNode
}

const ICONS: Record<ConfirmationText['status'], ComponentProps<typeof Icon>> = {
  accepted: { path: icons.check },
  pending: { name: 'clock' },
  cancelled: { path: icons.close },
  rejected: { path: icons.close },
  '': { name: 'info' },
}

/** The booking as the server keeps it. Its heading takes the focus on arrival, so that it is read and scrolled to. */
export function Confirmation({ onReset, children, ...input }: ConfirmationProps) {
  const part = usePart()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const text = toConfirmation(input)
  if (!text) return null
  const { confirmation, reschedule } = input.messages
  const { status, when, attendee } = text
  // What costs something waits for its payment first.
  const isUnpaid = isPaid(input.eventType) && (status === 'accepted' || status === 'pending')
  const sentences = [
    status === 'pending' && !isUnpaid && confirmation.pendingText,
    status === 'accepted' && attendee.isEmail && attendee.address && confirmation.emailSent(attendee.address),
    text.seat && confirmation.seat,
    text.former && reschedule.from(`${text.former.date}, ${text.former.time}`),
    text.movedFrom && confirmation.moved(`${text.movedFrom.date}, ${text.movedFrom.time}`),
    text.leftOut.length > 0 && confirmation.leftOut(text.leftOut.join(', ')),
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
      {isUnpaid && <PaymentNotice eventType={input.eventType} messages={input.messages} />}
      <ConfirmationDetails text={text} answers={input.result.answers} messages={input.messages} />
      {children}
      {onReset && (
        <div {...part('actions')}>
          <Button onClick={onReset}>{confirmation.bookAnother}</Button>
        </div>
      )}
    </section>
  )
}
