import type { CreatedBooking } from 'booking-form'
import { useState } from 'react'
import { DemoForm } from '../DemoForm.js'
import { toHref, type Settings } from '../settings.js'

/**
 * The complete booking flow, from choosing a time to cancelling it. With a start in the address,
 * the form asks only for the details.
 */
export function EventTypePage({
  slug,
  start,
  settings,
}: {
  slug: string
  start: string | null
  settings: Settings
}) {
  const [booked, setBooked] = useState<CreatedBooking>()
  const timesHref = toHref(`/jane/${slug}`)
  return (
    <>
      <p className="back">
        {start === null || booked ? (
          <a href={toHref('/')}>All meetings</a>
        ) : (
          <a href={timesHref}>Choose another time</a>
        )}
      </p>
      <h1 className="form-heading">Book with Jane</h1>
      <div className="card form-card">
        <DemoForm
          {...{ slug, start, settings }}
          onChooseAnother={() => location.assign(timesHref)}
          onSuccess={setBooked}
          onReschedule={setBooked}
          onReset={() => (start === null ? setBooked(undefined) : location.assign(timesHref))}
        />
      </div>
      {booked && (
        <p className="back">
          <a href={toManageHref(booked)}>Open the page of this booking</a>
        </p>
      )}
    </>
  )
}

/** Returns the address of the page on which a booking, a series or a seat is moved or cancelled. */
function toManageHref(booked: CreatedBooking): string {
  const [first] = [booked].flat()
  const uid = Array.isArray(booked) ? (first?.recurringBookingUid ?? first?.uid) : first?.uid
  return toHref(`/bookings/${uid}`, first?.seatUid ? { seat: first.seatUid } : {})
}
