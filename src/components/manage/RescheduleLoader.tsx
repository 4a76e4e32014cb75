'use client'

import type { Booking } from '../../contract/booking.js'
import { useExistingBooking } from '../../hooks/useExistingBooking.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import { Boundary } from '../../ui/Boundary.js'
import { Button } from '../../ui/Button.js'
import { Loading } from '../../ui/Loading.js'
import { Notice } from '../../ui/Notice.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { LoadFailure } from '../outcome/LoadFailure.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import { ChangeableBooking } from './ChangeableBooking.js'
import { findMoveHindrance } from './toMoveNotice.js'

/** Props of {@link RescheduleLoader}. */
export interface RescheduleLoaderProps {
  /** The uid of the booking to move. */
  uid: string
  /**
   * The new time that the host has fixed, ISO 8601 in UTC. If it is undefined, the visitor picks the time.
   */
  startUtc: string | undefined
  /** Called to go back to the form from which the visitor came, if any. */
  onBack?: (() => void) | undefined
}

/** Loads a booking, lets the visitor move it to another time, and shows the moved booking. */
export function RescheduleLoader({ uid, startUtc, onBack }: RescheduleLoaderProps) {
  const { client, host } = useBookingFormContext()
  const messages = useBookedMessages()
  const state = useExistingBooking(client, uid, host.queryClient)
  useNotifyOnce(state.status === 'failed' ? state.error : undefined, host.onError)
  if (state.status === 'loading') return <Loading label={messages.reschedule.loading} />
  if (state.status === 'ready') return <LoadedBooking bookings={state.bookings} {...{ startUtc, onBack }} />
  return (
    <>
      <LoadFailure error={state.error} retry={state.retry} messages={messages} texts={messages.reschedule} />
      <BackButton onBack={onBack} />
    </>
  )
}

function BackButton({ onBack }: Pick<RescheduleLoaderProps, 'onBack'>) {
  const { back } = useBookedMessages().verification
  return onBack ? (
    <Button variant="link" onClick={onBack}>
      {back}
    </Button>
  ) : null
}

interface LoadedBookingProps extends Omit<RescheduleLoaderProps, 'uid'> {
  bookings: Booking[]
}

/** Lets the visitor move a booking, or explains why the booking cannot be moved. */
function LoadedBooking({ bookings, startUtc, onBack }: LoadedBookingProps) {
  const { host } = useBookingFormContext()
  const messages = useBookedMessages()
  const { rescheduleSeatUid: seatUid } = host
  const hindrance = findMoveHindrance(bookings, seatUid, messages)
  if (hindrance)
    return (
      <>
        <Notice {...hindrance} />
        <BackButton onBack={onBack} />
      </>
    )
  return (
    <Boundary fallback={<p role="status">{messages.confirmation.other}</p>}>
      <ChangeableBooking result={{ bookings, seatUid }} moving={{ startUtc }} onReset={onBack} />
    </Boundary>
  )
}
