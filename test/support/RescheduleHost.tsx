import { useCallback, useRef, useState } from 'react'
import { EventTypeSchema, type EventTypeInput } from '../../src/contract/eventType.js'
import { RescheduleLoader } from '../../src/components/manage/RescheduleLoader.js'
import type { BookingClient, CreatedBooking } from '../../src/index.js'
import { english } from '../../src/messages/english.js'
import { LiveRegion, type Announce } from '../../src/ui/LiveRegion.js'

/** What stands around the moving of a booking in stories. */
export interface RescheduleHostProps {
  client: BookingClient
  uid: string
  seatUid?: string
  startUtc?: string
  eventType?: Partial<EventTypeInput>
  onReschedule?: (booking: CreatedBooking) => void
}

const TIMES = ['2026-12-18T12:30:00.000Z', '2026-12-18T13:30:00.000Z']

/** Moves a booking to one of two times. */
export function RescheduleHost({ eventType, onReschedule, ...given }: RescheduleHostProps) {
  const live = useRef<Announce>(null)
  const announce = useCallback<Announce>((sentence) => live.current?.(sentence), [])
  const [parsed] = useState(() =>
    EventTypeSchema.parse({ title: 'Intro', lengthInMinutes: 30, ...eventType }),
  )
  const picker = ({ onPick }: { onPick: (startUtc: string) => void }) => (
    <div className="bf-actions">
      {TIMES.map((time) => (
        <button key={time} type="button" className="bf-button" onClick={() => onPick(time)}>
          {time.slice(11, 16)} UTC
        </button>
      ))}
    </div>
  )
  return (
    <div className="bf-root">
      <RescheduleLoader
        {...given}
        {...{ announce, picker }}
        eventType={parsed}
        host={{ onReschedule }}
        style={{ timeZone: 'Europe/Riga', locale: 'en-GB' }}
        messages={english}
      />
      <LiveRegion ref={live} />
    </div>
  )
}
