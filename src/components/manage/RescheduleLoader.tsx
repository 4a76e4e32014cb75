'use client'

import { useMemo } from 'react'
import type { QueryClient } from '@tanstack/react-query'
import type { Booking, CreatedBooking } from '../../contract/booking.js'
import { useExistingBooking } from '../../hooks/useExistingBooking.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import { Boundary } from '../../ui/Boundary.js'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { usePart } from '../../ui/usePart.js'
import { ManageBooking, type ManageBookingProps } from './ManageBooking.js'
import { SetupNotice } from '../outcome/SetupNotice.js'
import type { BookingResult } from '../confirmation/toConfirmation.js'
import { findMoveHindrance } from './toMoveNotice.js'
import type { RenderPicker } from '../picker/renderPicker.js'

/** What a form that moves an existing booking is drawn from. */
export interface RescheduleLoaderProps extends Omit<
  ManageBookingProps,
  'result' | 'former' | 'redirect' | 'moving'
> {
  /** Of the booking. */
  uid: string
  /** Of the seat that moves; a seated booking needs it. */
  seatUid?: string | undefined
  /** The new time, where the host has chosen it. */
  startUtc?: string | undefined
  picker: RenderPicker | undefined
  queryClient?: QueryClient | undefined
}

/** Fetches a booking, moves it to another time, and shows what became of it. */
export function RescheduleLoader({ uid, seatUid, startUtc, queryClient, ...given }: RescheduleLoaderProps) {
  const part = usePart()
  const { client, messages, host } = given
  const state = useExistingBooking(client, uid, queryClient)
  useNotifyOnce(state.status === 'failed' ? state.error : undefined, host.onError)
  if (state.status === 'loading') {
    return (
      <div {...part('form')} role="status">
        <span {...part('sr-only')}>{messages.reschedule.loading}</span>
        <Skeleton lines={2} />
        <Skeleton />
        <Skeleton />
      </div>
    )
  }
  if (state.status === 'ready') return <Found {...given} {...{ seatUid, startUtc }} booking={state.booking} />
  const { error, retry } = state
  const { notFound, loadFailed } = messages.reschedule
  if (error.kind === 'setup') return <SetupNotice error={error} messages={messages} />
  if (error.reason === 'notFound')
    return <Notice tone="warning" title={notFound.title} texts={[notFound.text]} />
  return (
    <Notice
      tone="warning"
      title={loadFailed.title}
      texts={[loadFailed.text]}
      actions={
        <Button variant="primary" onClick={retry}>
          {messages.notices.tryAgain}
        </Button>
      }
    />
  )
}

function Found({
  booking,
  seatUid,
  startUtc,
  ...given
}: Omit<RescheduleLoaderProps, 'uid' | 'queryClient'> & { booking: CreatedBooking }) {
  const { messages, style } = given
  const result = useMemo(
    () => toResult([booking].flat(), seatUid, style.timeZone),
    [booking, seatUid, style.timeZone],
  )
  const hindrance = findMoveHindrance(result.bookings, seatUid, messages)
  if (hindrance) return <Notice {...hindrance} />
  return (
    <Boundary fallback={<p role="status">{messages.confirmation.other}</p>}>
      <ManageBooking {...given} result={result} moving={{ startUtc }} />
    </Boundary>
  )
}

/** A booking that exists, as if it had just been made: what it says stands in for what was asked for. */
function toResult(bookings: Booking[], seatUid: string | undefined, timeZone: string): BookingResult {
  const own = seatUid ? bookings.map((one) => ({ ...one, seatUid })) : bookings
  const [first] = own
  const person = first?.attendees.find((one) => !seatUid || one.seatUid === seatUid)
  const { name = '', email, phoneNumber } = { ...person }
  const attendee = { name, timeZone, email, phoneNumber }
  return { bookings: own, answers: [], request: { start: first?.start ?? '', attendee } }
}
