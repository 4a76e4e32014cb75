import { screen } from '@testing-library/react'
import { vi } from 'vitest'
import { RescheduleLoader } from '../../src/components/manage/RescheduleLoader.js'
import type { Booking, CreatedBooking } from '../../src/contract/booking.js'
import type { FormHost } from '../../src/components/BookingFormContext.js'
import type { BookingClient } from '../../src/index.js'
import { BookingFormProvider } from '../support/BookingFormProvider.js'
import { renderStrict } from '../support/renderForm.js'
import { recordedBooking } from './renderBooked.js'

/** A recorded booking, and the same one after it was moved to {@link LATER}. */
export const BEFORE = recordedBooking('get-standard') as Booking
export const MOVED = recordedBooking('reschedule') as Booking
export const LATER = '2026-12-18T12:30:00.000Z'

/** How the tests show times. */
export const STYLE = { timeZone: 'Europe/Rome', locale: 'en-GB' }

type GetBooking = NonNullable<BookingClient['getBooking']>
type RescheduleBooking = NonNullable<BookingClient['rescheduleBooking']>

/** Options of {@link renderReschedule}. */
export interface RescheduleOptions {
  /** The booking that the server finds. */
  found?: CreatedBooking | GetBooking
  /** The reply to the move. */
  reply?: RescheduleBooking
  startUtc?: string
  host?: Partial<FormHost>
}

/** Renders the form that moves a booking. */
export function renderReschedule({ found = BEFORE, reply, startUtc, host = {} }: RescheduleOptions = {}) {
  const rescheduleBooking = vi.fn<RescheduleBooking>(reply ?? (async () => MOVED))
  const getBooking = vi.fn<GetBooking>(typeof found === 'function' ? found : async () => found)
  const announce = vi.fn<(sentence: string) => void>()
  const client: BookingClient = {
    createBooking: async () => MOVED,
    getSlots: async () => [],
    getBooking,
    rescheduleBooking,
  }
  const rendered = renderStrict(
    <BookingFormProvider {...{ client, announce, host }} style={STYLE}>
      <RescheduleLoader uid={BEFORE.uid} startUtc={startUtc} />
    </BookingFormProvider>,
  )
  return { ...rendered, rescheduleBooking, getBooking, announce }
}

export const findTitle = () => screen.findByRole('heading', { name: 'Choose another time' })
export const getReason = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Reason/ })
