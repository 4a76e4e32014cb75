'use client'

import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import type { Booking } from '../../contract/booking.js'
import { useChangeAnnouncement } from '../../hooks/changes/useChangeAnnouncement.js'
import { useCancellation } from '../../hooks/changes/useCancellation.js'
import { Button } from '../../ui/Button.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import type { OccurrenceText } from '../confirmation/toConfirmation.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import { BookingChoice } from './BookingChoice.js'
import { ChangeNotice } from './ChangeNotice.js'
import { ReasonField } from './ReasonField.js'
import { toCancelNotice } from './toCancelNotice.js'

/** Props of {@link CancelForm}. */
export interface CancelFormProps {
  /** The bookings that can be cancelled, sorted by start. */
  bookings: readonly Booking[]
  /** The same bookings as text. Empty for a single booking. */
  occurrences: readonly OccurrenceText[]
  /** Called with the bookings that are now cancelled. */
  onCancelled: (cancelled: Booking[]) => void
  /** Called when the visitor decides not to cancel. */
  onKeep: () => void
}

const ALL = 'all'

/** Asks for confirmation before a booking is cancelled, with an optional reason. */
export function CancelForm({ bookings, occurrences, onCancelled, onKeep }: CancelFormProps) {
  const { client, host, announce, formId } = useBookingFormContext()
  const messages = useBookedMessages()
  const { cancel: cancelMessages } = messages
  const part = usePart()
  const id = `${formId}-cancel`
  const { change, cancel } = useCancellation({ client, onCancel: host.onCancel, onError: host.onError })
  const [reason, setReason] = useState('')
  const [selected, setSelected] = useState(ALL)
  const heading = useRef<HTMLHeadingElement>(null)
  const notice = useChangeAnnouncement(change, announce, cancelMessages.confirming)
  const isSending = change.step === 'sending'
  useEffect(() => {
    // The form opens at the end of the page, where only its title might be in view.
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' })
    heading.current?.focus({ preventScroll: true })
  }, [])
  const isSeries = bookings.length > 1
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const booking = bookings.find(({ uid }) => uid === selected) ?? bookings[0]
    const withLaterDates = isSeries && selected === ALL
    if (booking) void cancel({ booking, withLaterDates, reason }, onCancelled)
  }
  const choices = [
    { value: ALL, label: cancelMessages.all(bookings.length) },
    ...occurrences.map(({ key, date, time }) => ({
      value: key,
      label: `${date}${messages.form.separator}${time}`,
    })),
  ]
  return (
    <form
      {...part('change')}
      noValidate
      aria-labelledby={`${id}-title`}
      aria-busy={isSending || undefined}
      onSubmit={onSubmit}
    >
      <h3 {...part('change-title')} id={`${id}-title`} ref={heading} tabIndex={-1}>
        {cancelMessages.title}
      </h3>
      {change.step === 'failed' && <ChangeNotice ref={notice} {...toCancelNotice(change.error, messages)} />}
      {isSeries && (
        <BookingChoice
          id={`${id}-which`}
          label={cancelMessages.which}
          choices={choices}
          value={selected}
          readOnly={isSending}
          onChange={setSelected}
        />
      )}
      <ReasonField
        id={`${id}-reason`}
        label={cancelMessages.reason}
        hint={cancelMessages.reasonHint}
        value={reason}
        readOnly={isSending}
        onChange={setReason}
      />
      <div {...part('actions')}>
        <Button type="submit" variant="danger" pending={isSending} pendingLabel={cancelMessages.confirming}>
          {cancelMessages.confirm}
        </Button>
        <Button onClick={onKeep} aria-disabled={isSending || undefined}>
          {cancelMessages.keep}
        </Button>
      </div>
    </form>
  )
}
