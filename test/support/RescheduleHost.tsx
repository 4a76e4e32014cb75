import { useCallback, useMemo, useRef, useState } from 'react'
import { RescheduleLoader } from '../../src/components/manage/RescheduleLoader.js'
import { EventTypeSchema, type EventTypeInput } from '../../src/contract/eventType.js'
import type { BookingClient, CreatedBooking } from '../../src/index.js'
import { toDay } from '../../src/time/calendar/toDay.js'
import { LiveRegion, type Announce } from '../../src/ui/LiveRegion.js'
import { BookingFormProvider } from './BookingFormProvider.js'

/** Props of {@link RescheduleHost}. */
export interface RescheduleHostProps {
  /** A client without free times. */
  client: BookingClient
  /** The uid of the booking to move. */
  uid: string
  /** The new time that the host has fixed, ISO 8601 in UTC. */
  startUtc?: string
  eventType?: Partial<EventTypeInput>
  onReschedule?: (booking: CreatedBooking) => void
}

const STYLE = { timeZone: 'Europe/Riga', locale: 'en-GB' }

/** A day in the month of the recorded bookings, at which the picker opens. */
const BOOKED_MONTH_DAY = '2026-12-18'

/** Returns two times of that day, or of the current day once that day has passed. */
async function getSlots() {
  const today = toDay(new Date().toISOString(), STYLE.timeZone)
  const day = today < BOOKED_MONTH_DAY ? BOOKED_MONTH_DAY : today
  return ['12:30', '13:30'].map((clock) => ({ startUtc: `${day}T${clock}:00.000Z` }))
}

/** Moves a booking to one of two free times, in stories. */
export function RescheduleHost({ client, uid, startUtc, eventType, onReschedule }: RescheduleHostProps) {
  const live = useRef<Announce>(null)
  const announce = useCallback<Announce>((sentence) => live.current?.(sentence), [])
  const [parsed] = useState(() =>
    EventTypeSchema.parse({ title: 'Intro', lengthInMinutes: 30, ...eventType }),
  )
  const clientWithSlots = useMemo(() => ({ ...client, getSlots }), [client])
  return (
    <div className="bf-root">
      <BookingFormProvider
        client={clientWithSlots}
        eventType={parsed}
        style={STYLE}
        announce={announce}
        host={{ onReschedule }}
      >
        <RescheduleLoader uid={uid} startUtc={startUtc} />
      </BookingFormProvider>
      <LiveRegion ref={live} />
    </div>
  )
}
