'use client'

import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import type { Booking } from '../../contract/booking.js'
import { useAttemptAnnouncement } from '../../hooks/submission/useAttemptAnnouncement.js'
import { useCancellation, type CancellationOptions } from '../../hooks/submission/useCancellation.js'
import type { BookedMessages } from '../../messages/types.js'
import { Button } from '../../ui/Button.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { Notice } from '../../ui/Notice.js'
import { usePart } from '../../ui/usePart.js'
import type { OccurrenceText } from '../confirmation/toConfirmation.js'
import { ReasonField } from './ReasonField.js'
import { toCancelNotice } from './toCancelNotice.js'
import { BookingChoice } from './BookingChoice.js'

/** What the form is drawn from. */
export interface CancelFormProps extends CancellationOptions {
  /** Those that stand, earliest first. */
  bookings: readonly Booking[]
  /** The same in words, where there are several. */
  occurrences: readonly OccurrenceText[]
  messages: BookedMessages
  announce: Announce
  /** The bookings that are cancelled now. */
  onCancelled: (cancelled: Booking[]) => void
  /** Nothing shall be cancelled. */
  onKeep: () => void
}

const ALL = 'all'

/** Asks once more before a booking is cancelled, with room for a reason. */
export function CancelForm({
  bookings,
  occurrences,
  messages,
  announce,
  onCancelled,
  onKeep,
  ...options
}: CancelFormProps) {
  const part = usePart()
  const id = useId()
  const { cancel: words } = messages
  const { attempt, cancel } = useCancellation(options)
  const [reason, setReason] = useState('')
  const [which, setWhich] = useState(ALL)
  const heading = useRef<HTMLHeadingElement>(null)
  const notice = useAttemptAnnouncement(attempt, announce, words.confirming)
  const busy = attempt.step === 'sending'
  useEffect(() => heading.current?.focus(), [])
  const isSeries = bookings.length > 1
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const booking = bookings.find(({ uid }) => uid === which) ?? bookings[0]
    if (booking) void cancel({ booking, rest: isSeries && which === ALL, reason }, onCancelled)
  }
  const choices = [
    { value: ALL, label: words.all(bookings.length) },
    ...occurrences.map(({ key, date, time }) => ({ value: key, label: `${date}, ${time}` })),
  ]
  return (
    <form {...part('change')} noValidate aria-labelledby={`${id}-title`} aria-busy={busy} onSubmit={onSubmit}>
      <h3 {...part('change-title')} id={`${id}-title`} ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      {attempt.step === 'failed' && <Notice ref={notice} {...toCancelNotice(attempt.error, messages)} />}
      {isSeries && (
        <BookingChoice
          id={`${id}-which`}
          label={words.which}
          choices={choices}
          value={which}
          readOnly={busy}
          onChange={setWhich}
        />
      )}
      <ReasonField
        id={`${id}-reason`}
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        readOnly={busy}
        messages={messages}
        onChange={setReason}
      />
      <div {...part('actions')}>
        <Button type="submit" variant="danger" pending={busy} pendingLabel={words.confirming}>
          {words.confirm}
        </Button>
        <Button onClick={onKeep} aria-disabled={busy || undefined}>
          {words.keep}
        </Button>
      </div>
    </form>
  )
}

/** A quiet button, and the form in its place once it is pressed. Whoever keeps the booking is back at the button. */
export function CancelBooking(props: Omit<CancelFormProps, 'onKeep'>) {
  const [step, setStep] = useState<'closed' | 'open' | 'kept'>('closed')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (step === 'kept') button.current?.focus()
  }, [step])
  if (step === 'open') return <CancelForm {...props} onKeep={() => setStep('kept')} />
  return (
    <Button ref={button} onClick={() => setStep('open')}>
      {props.messages.cancel.start}
    </Button>
  )
}
