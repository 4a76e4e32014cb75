'use client'

import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import type { Booking } from '../../contract/booking.js'
import { useChangeAnnouncement } from '../../hooks/changes/useChangeAnnouncement.js'
import { useRescheduling } from '../../hooks/changes/useRescheduling.js'
import { formatWhen, type WhenText } from '../../time/formatWhen.js'
import { Button } from '../../ui/Button.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { isActive, sortByStart } from '../confirmation/bookingStatus.js'
import type { BookingResult } from '../confirmation/toConfirmation.js'
import { toSpan } from '../confirmation/toSpan.js'
import { WhenStrip } from '../details/WhenStrip.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import { BookingChoice } from './BookingChoice.js'
import { ChangeNotice } from './ChangeNotice.js'
import { ReasonField } from './ReasonField.js'
import { toMoveNotice } from './toMoveNotice.js'

/** Props of {@link RescheduleForm}. */
export interface RescheduleFormProps {
  result: BookingResult
  /** The new time if the host has fixed it, ISO 8601 in UTC. */
  startUtc?: string | undefined
  /** Called with the booking at its new time, and with the booking as it was before. */
  onMoved: (moved: Booking, original: Booking) => void
  /** Called when the visitor decides to keep the current time. */
  onKeep: () => void
}

/**
 * Lets the visitor pick another time for a booking, and moves the booking to that time. The typed
 * reason is kept when the visitor picks again.
 */
export function RescheduleForm({ result, startUtc, onMoved, onKeep }: RescheduleFormProps) {
  const { client, eventType, style, announce, host, formId, picker } = useBookingFormContext()
  const messages = useBookedMessages()
  const { reschedule: moveMessages } = messages
  const { separator } = messages.form
  const toLabel = ({ date, time }: WhenText) => `${date}${separator}${time}`
  const part = usePart()
  const id = `${formId}-move`
  const { change, reschedule, clear } = useRescheduling({
    client,
    onReschedule: host.onReschedule,
    onError: host.onError,
  })
  const bookings = sortByStart(result.bookings.filter(isActive))
  const [selectedUid, setSelectedUid] = useState(bookings[0]?.uid ?? '')
  const [reason, setReason] = useState('')
  const [pickedUtc, setPickedUtc] = useState(startUtc)
  const heading = useRef<HTMLHeadingElement>(null)
  const notice = useChangeAnnouncement(change, announce, moveMessages.confirming)
  const submit = useRef<HTMLButtonElement>(null)
  const isSending = change.step === 'sending'
  useEffect(() => heading.current?.focus(), [])
  const booking = bookings.find(({ uid }) => uid === selectedUid) ?? bookings[0]
  if (!booking) return null
  const toWhen = (other: Booking) => {
    const { start, lengthMinutes } = toSpan(other, result.request, eventType)
    return { ...formatWhen(start, lengthMinutes, style), start, lengthMinutes }
  }
  const current = toWhen(booking)
  // The server resets the length of a moved booking to the default length of the event type.
  const next = pickedUtc && formatWhen(pickedUtc, eventType.lengthInMinutes, style)
  const pick = (picked: string) => {
    clear()
    setPickedUtc(picked)
    // Waits for the next render, because the picker unmounts then and the focus would be lost with it.
    setTimeout(() => submit.current?.focus())
  }
  const repick = () => {
    setPickedUtc(undefined)
    heading.current?.focus()
  }
  const select = (uid: string) => {
    clear()
    setSelectedUid(uid)
  }
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (!pickedUtc) return
    void reschedule({ booking, startUtc: pickedUtc, reason }, ([moved]) => moved && onMoved(moved, booking))
  }
  const isTaken = change.step === 'failed' && change.error.kind === 'conflict'
  return (
    <section {...part('change')} aria-labelledby={`${id}-title`}>
      <h2 {...part('title')} id={`${id}-title`} ref={heading} tabIndex={-1}>
        {moveMessages.title}
      </h2>
      {change.step === 'failed' && (
        <ChangeNotice ref={notice} {...toMoveNotice(change.error, change.afterUnknown, messages)} />
      )}
      {bookings.length > 1 && (
        <BookingChoice
          id={`${id}-which`}
          label={moveMessages.which}
          value={selectedUid}
          readOnly={isSending}
          onChange={select}
          choices={bookings.map((other) => ({ value: other.uid, label: toLabel(toWhen(other)) }))}
        />
      )}
      <p {...part('former')}>
        <span>{moveMessages.present}</span> <span>{toLabel(current)}</span>{' '}
        <span {...part('marker')}>{current.zone}</span>
      </p>
      {current.lengthMinutes !== eventType.lengthInMinutes && (
        <p {...part('hint')}>
          {moveMessages.lengthBack(
            messages.form.minutes(current.lengthMinutes),
            messages.form.minutes(eventType.lengthInMinutes),
          )}
        </p>
      )}
      {next && !isTaken ? (
        <form
          {...part('change')}
          noValidate
          aria-labelledby={`${id}-title`}
          aria-busy={isSending || undefined}
          onSubmit={onSubmit}
        >
          <WhenStrip when={next} onChange={isSending ? undefined : repick} />
          {!booking.seatUid && (
            <ReasonField
              id={`${id}-reason`}
              label={moveMessages.reason}
              hint={moveMessages.reasonHint}
              value={reason}
              readOnly={isSending}
              onChange={setReason}
            />
          )}
          <Button
            ref={submit}
            type="submit"
            variant="primary"
            pending={isSending}
            pendingLabel={moveMessages.confirming}
          >
            {moveMessages.confirm(`${next.shortDate}${separator}${next.startTime}`)}
          </Button>
        </form>
      ) : (
        picker && (
          <picker.ReschedulePicker
            // Opens again at the time of another booking.
            key={booking.uid}
            rescheduleUid={booking.uid}
            presentUtc={new Date(current.start).toISOString()}
            onPick={pick}
          />
        )
      )}
      <div {...part('actions')}>
        <Button variant="link" aria-disabled={isSending || undefined} onClick={onKeep}>
          {moveMessages.keep}
        </Button>
      </div>
    </section>
  )
}
