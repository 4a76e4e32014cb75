'use client'

import { useEffect, useMemo, useState } from 'react'
import type { SeatState } from '../../api/queries/managedBookingQuery.js'
import type { Booking } from '../../contract/booking.js'
import { isSeated } from '../../contract/eventType.js'
import { useFormId } from '../../hooks/utils/useFormId.js'
import { useReaderSettings } from '../../hooks/utils/useReaderSettings.js'
import type { FormMessages } from '../../messages/en.js'
import { Boundary } from '../../ui/Boundary.js'
import { Loading } from '../../ui/Loading.js'
import { BookingFormContext, type TimeStyleChange } from '../BookingFormContext.js'
import { ChangeableBooking } from './ChangeableBooking.js'
import type { ManagePageProps } from './types.js'
import { toBookingPage } from './toBookingPage.js'
import type { BookingPageMessages } from './toBookingPageMessages.js'
import { useBookedEventType } from './useBookedEventType.js'

/** Props of {@link BookedPage}. */
export interface BookedPageProps extends ManagePageProps {
  messages: FormMessages
  pageMessages: BookingPageMessages
  /** At least one. */
  bookings: Booking[]
  /** `undefined` if no seat was asked for. */
  seat: SeatState | undefined
  /** Set if the visitor did nothing that led here, so that the focus stays where it is. */
  isFirst: boolean
}

/** How often it is checked whether the booking has ended. */
const TICK_MS = 20_000

/** Finds the event type of a booking, provides the context, and shows the booking. */
export function BookedPage({ bookings, seat, isFirst, pageMessages, ...props }: BookedPageProps) {
  const { client, root, announce, messages, picker } = props
  const { allowCancel = true, allowReschedule = true, seatUid } = props.host
  const host = useMemo(
    () => ({ ...props.host, allowCancel, allowReschedule }),
    [props.host, allowCancel, allowReschedule],
  )
  const found = useBookedEventType({ bookings, host, client })
  const settings = useReaderSettings(host)
  const [change, setChange] = useState<TimeStyleChange>({})
  const style = { ...settings, hourCycle: host.hourCycle, ...change }
  const formId = useFormId()
  const [nowMs, setNowMs] = useState(Date.now)
  useEffect(() => {
    // A timer would keep an element that is out of the page in memory.
    if (host.isAway) return
    const timer = setInterval(() => setNowMs(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [host.isAway])
  if (!found) return <Loading label={pageMessages.reschedule.loading} />
  const { eventType, reference } = found
  const hasSeats =
    isSeated(eventType) || bookings.some(({ attendees }) => attendees.some((one) => one.seatUid))
  const ownSeat = seat === 'unchecked' ? 'unchecked' : 'own'
  const context = {
    ...{ client, root, announce, messages, picker, host, formId, style, eventType },
    // Without a reference, there are no free times to move to, so nothing asks for it.
    reference: reference ?? { eventTypeId: 0 },
    changeStyle: (more: TimeStyleChange) => setChange((before) => ({ ...before, ...more })),
  }
  return (
    <BookingFormContext.Provider value={context}>
      <Boundary fallback={<p role="status">{pageMessages.manage.booked}</p>}>
        <ChangeableBooking
          result={{ bookings, seatUid }}
          isFirst={isFirst}
          canMove={!!reference}
          toPage={(current) =>
            toBookingPage({
              ...{ bookings: current.bookings, nowMs, messages: pageMessages },
              seat: seatUid ? ownSeat : hasSeats ? 'missing' : undefined,
            })
          }
        />
      </Boundary>
    </BookingFormContext.Provider>
  )
}
