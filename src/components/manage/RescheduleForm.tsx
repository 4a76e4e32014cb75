'use client'

import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import type { Booking } from '../../contract/booking.js'
import { useAttemptAnnouncement } from '../../hooks/submission/useAttemptAnnouncement.js'
import { useRescheduling, type ReschedulingOptions } from '../../hooks/submission/useRescheduling.js'
import { formatWhen } from '../../time/formatWhen.js'
import { Button } from '../../ui/Button.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { Notice } from '../../ui/Notice.js'
import { usePart } from '../../ui/usePart.js'
import { ReasonField } from './ReasonField.js'
import type { CalendarInput } from '../confirmation/calendar/toCalendarEvents.js'
import { BookingChoice } from './BookingChoice.js'
import { isStanding } from '../confirmation/isStanding.js'
import { toSpan } from '../confirmation/toSpan.js'
import { WhenStrip } from '../details/WhenStrip.js'
import type { PickerInput, RenderPicker } from '../picker/renderPicker.js'
import { toMoveNotice } from './toMoveNotice.js'

/** What the form is drawn from. */
export interface RescheduleFormProps extends ReschedulingOptions, CalendarInput {
  picker: RenderPicker
  /** The new time, where the host has chosen it. */
  startUtc?: string | undefined
  announce: Announce
  onMoved: (moved: Booking, former: Booking) => void
  onKeep: () => void
}

/** The present time of a booking, the choice of another, and the button that moves it. Nothing typed is lost on the way. */
export function RescheduleForm({
  picker,
  startUtc,
  announce,
  onMoved,
  onKeep,
  ...given
}: RescheduleFormProps) {
  const { result, eventType, style, messages } = given
  const part = usePart()
  const id = useId()
  const { reschedule: words } = messages
  const { attempt, move, clear } = useRescheduling(given)
  const standing = result.bookings
    .filter(isStanding)
    .sort((one, other) => String(one.start).localeCompare(String(other.start)))
  const [which, setWhich] = useState(standing[0]?.uid ?? '')
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState(startUtc)
  const heading = useRef<HTMLHeadingElement>(null)
  const notice = useAttemptAnnouncement(attempt, announce, words.confirming)
  const submit = useRef<HTMLButtonElement>(null)
  const busy = attempt.step === 'sending'
  useEffect(() => heading.current?.focus(), [])
  const booking = standing.find(({ uid }) => uid === which) ?? standing[0]
  if (!booking) return null
  const whenOf = (one: Booking) => {
    const { start, lengthMinutes } = toSpan(one, result.request, eventType)
    return { ...formatWhen(start, lengthMinutes, style), lengthMinutes }
  }
  const present = whenOf(booking)
  // The server puts a chosen length back to the event type's own.
  const next = chosen && formatWhen(chosen, eventType.lengthInMinutes, style)
  const pick = (picked: string) => {
    clear()
    setChosen(picked)
    // The choice of time goes, and must not take the focus along.
    setTimeout(() => submit.current?.focus())
  }
  const chooseAnew = () => {
    setChosen(undefined)
    heading.current?.focus()
  }
  const choose = (uid: string) => {
    clear()
    setWhich(uid)
  }
  const onSubmit = async (event: SyntheticEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (chosen)
      await move({ booking, startUtc: chosen, reason }, ([moved]) => moved && onMoved(moved, booking))
  }
  const isTaken = attempt.step === 'failed' && attempt.error.kind === 'conflict'
  return (
    <section {...part('change')} aria-labelledby={`${id}-title`}>
      <h2 {...part('title')} id={`${id}-title`} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {attempt.step === 'failed' && (
        <Notice ref={notice} {...toMoveNotice(attempt.error, attempt.afterUnknown, messages)} />
      )}
      {standing.length > 1 && (
        <BookingChoice
          id={`${id}-which`}
          label={words.which}
          value={which}
          readOnly={busy}
          onChange={choose}
          choices={standing.map((one) => ({ value: one.uid, label: toLabel(whenOf(one)) }))}
        />
      )}
      <p {...part('former')}>
        <span>{words.present}</span> <span>{toLabel(present)}</span>{' '}
        <span {...part('marker')}>{present.zone}</span>
      </p>
      {present.lengthMinutes !== eventType.lengthInMinutes && (
        <p {...part('hint')}>
          {words.lengthBack(
            messages.form.minutes(present.lengthMinutes),
            messages.form.minutes(eventType.lengthInMinutes),
          )}
        </p>
      )}
      {next && !isTaken ? (
        <form
          {...part('change')}
          noValidate
          aria-labelledby={`${id}-title`}
          aria-busy={busy}
          onSubmit={(event) => void onSubmit(event)}
        >
          <WhenStrip when={next} messages={messages} onChange={busy ? undefined : chooseAnew} />
          {!booking.seatUid && (
            <ReasonField
              id={`${id}-reason`}
              label={words.reason}
              hint={words.reasonHint}
              value={reason}
              readOnly={busy}
              messages={messages}
              onChange={setReason}
            />
          )}
          <Button ref={submit} type="submit" variant="primary" pending={busy} pendingLabel={words.confirming}>
            {words.confirm(`${next.shortDate}, ${next.startTime}`)}
          </Button>
        </form>
      ) : (
        <Picking picker={picker} rescheduledUid={booking.uid} onPick={pick} />
      )}
      <div {...part('actions')}>
        <Button variant="link" aria-disabled={busy || undefined} onClick={onKeep}>
          {words.keep}
        </Button>
      </div>
    </section>
  )
}

function Picking({ picker, ...input }: PickerInput & { picker: RenderPicker }) {
  return <>{picker(input)}</>
}

function toLabel({ date, time }: { date: string; time: string }): string {
  return `${date}, ${time}`
}
