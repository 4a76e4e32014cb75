import type { Booking } from '../../contract/booking.js'
import type { BookingPage } from './ChangeableBooking.js'
import { isOver, toBookingStage, type BookingStage } from './toBookingStage.js'
import type { BookingPageMessages } from './toBookingPageMessages.js'
import { toNotice } from './toCancelNotice.js'

/** Input of {@link toBookingPage}. */
export interface BookingPageInput {
  bookings: readonly Booking[]
  /** Milliseconds since 1970. */
  nowMs: number
  messages: BookingPageMessages
  /**
   * `undefined` if the booking has no seats. `missing`: the host has not told which seat is the visitor's.
   * `unchecked`: the server does not tell whether the seat is still taken.
   */
  seat: 'own' | 'missing' | 'unchecked' | undefined
}

const STATUS: Partial<Record<BookingStage, BookingPage['status']>> = {
  upcoming: 'accepted',
  pending: 'pending',
  cancelled: 'cancelled',
  rejected: 'rejected',
}

/** Returns what the page of a booking says, and what the visitor can do there. */
export function toBookingPage({ bookings, nowMs, messages, seat }: BookingPageInput): BookingPage {
  const { manage, confirmation } = messages
  const stage = toBookingStage(bookings, nowMs)
  const titles: Record<BookingStage, string> = {
    upcoming: manage.booked,
    other: manage.booked,
    moved: manage.moved.title,
    pending: manage.pending,
    past: manage.past,
    cancelled: confirmation.cancelled,
    rejected: confirmation.rejected,
  }
  const isAhead = stage === 'upcoming' || stage === 'pending' || stage === 'other'
  // With seats, the reason is that of whoever cancelled the last one.
  const reason = stage === 'cancelled' && !seat && bookings[0]?.cancellationReason?.trim()
  return {
    status: STATUS[stage] ?? '',
    title: titles[stage],
    sentences: [
      stage === 'pending' && manage.pendingText,
      stage === 'past' && manage.pastText,
      reason && manage.cancelledBecause(reason),
      isAhead && (seat === 'own' || seat === 'unchecked') && manage.seat,
    ].filter((sentence) => typeof sentence === 'string'),
    isOff: !isAhead,
    notice: isAhead ? toSeatNotice(seat, messages) : undefined,
    canChange: isAhead && seat !== 'missing',
    isOpen: (booking) => !isOver(booking, nowMs),
  }
}

function toSeatNotice(seat: BookingPageInput['seat'], { manage }: BookingPageMessages) {
  if (seat === 'missing') return toNotice('warning', manage.seatMissing)
  return seat === 'unchecked' ? toNotice('info', manage.seatUnchecked) : undefined
}
