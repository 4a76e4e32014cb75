import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { BookingReplySchema, type CreatedBooking } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import type { EventTypeInput } from '../../src/contract/eventType.js'
import type { ReservationRequest } from '../../src/contract/reservation.js'
import type { Slot, SlotsQuery } from '../../src/contract/slot.js'
import { BookingError, type BookingClient, type BookingFormProps } from '../../src/index.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { custom, e0, E0_FIELDS } from './e0.js'
import { toSlots } from './pickerClient.js'
import { renderForm } from './renderForm.js'

/** Free times in December 2026; Rome is an hour ahead of UTC then. The first day has four. */
export const FREE = [
  '2026-12-07T08:00:00.000Z',
  '2026-12-07T08:30:00.000Z',
  '2026-12-07T09:00:00.000Z',
  '2026-12-07T14:00:00.000Z',
  '2026-12-09T13:00:00.000Z',
  '2026-12-31T09:00:00.000Z',
]
export const NOW = '2026-12-01T06:00:00Z'

/** The outcome of a booking request: an error, or a function that returns the booking. */
export type Outcome = BookingError | ((request: BookingRequest) => CreatedBooking | Promise<CreatedBooking>)

/** Options of {@link openBooker}: props of the form, and how its server behaves. */
export interface BookerOptions extends Partial<Omit<BookingFormProps, 'client' | 'eventType'>> {
  /** Start times of free slots, ISO 8601. A booked slot is removed. */
  free?: readonly string[]
  /** Returns additional properties of a slot. */
  slot?: (startUtc: string) => Partial<Slot>
  /** The outcomes of the booking requests in turn. Later requests succeed. */
  outcomes?: Outcome[]
  eventType?: Partial<EventTypeInput>
  client?: Partial<BookingClient>
}

export const toBooked = (request: BookingRequest, more = {}): CreatedBooking =>
  BookingReplySchema.parse(toBookingReply(request, more)).data

const turn = () => new Promise((resolve) => setTimeout(resolve))

/**
 * Renders a form without a `start` in StrictMode. `calls` lists all requests in order; other properties
 * by kind.
 */
export function openBooker({
  free = FREE,
  slot = () => ({}),
  outcomes = [],
  eventType,
  client: own,
  ...props
}: BookerOptions = {}) {
  const calls: string[] = []
  const [asked, sent]: [SlotsQuery[], BookingRequest[]] = [[], []]
  const [held, released]: [ReservationRequest[], string[]] = [[], []]
  const taken = new Set<string>()
  const holds = new Map<string, string>()
  const client: BookingClient = {
    getSlots: async (query) => {
      calls.push('slots')
      asked.push(query)
      const open = free.filter((at) => !taken.has(at) && at >= query.start && at <= query.end)
      return open.flatMap((at) => toSlots([at], slot(at)))
    },
    createBooking: async (request) => {
      calls.push('book')
      sent.push(request)
      const outcome = outcomes[sent.length - 1]
      if (typeof outcome === 'object') throw outcome
      const booking = await (outcome ?? toBooked)(request)
      taken.add(request.start)
      return booking
    },
    reserveSlot: async (request) => {
      calls.push('hold')
      held.push(request)
      await turn()
      // The server also refuses a second reservation by the same visitor.
      if ([...holds.values()].includes(request.slotStart))
        throw new BookingError('conflict', { status: 422, reason: 'reserved' })
      const uid = `hold-${held.length}`
      holds.set(uid, request.slotStart)
      return { reservationUid: uid, reservationDuration: 5, reservationUntil: '2000-01-01T00:00:00Z' }
    },
    releaseSlot: async (uid) => {
      calls.push('release')
      released.push(uid)
      await turn()
      holds.delete(uid)
    },
    ...own,
  }
  const given = {
    eventType: e0({ title: 'Intro', ...eventType }, [
      ...E0_FIELDS,
      custom('text', 'company', { label: 'Company' }),
    ]),
    ...{ client, timeZone: 'Europe/Rome', locale: 'en-GB', ...props },
  }
  return { ...renderForm(given), given, calls, asked, sent, held, released, taken, client }
}

/** Waits for the button of a time, such as `09:00`. */
export const findTime = (clock: string) => screen.findByRole('button', { name: new RegExp(`^${clock}, `) })

export async function choose(user: UserEvent, clock: string): Promise<void> {
  await user.click(await findTime(clock))
  await screen.findByLabelText(/^Full name/)
}

export const strip = () => screen.getByRole('group', { name: 'Date and time' })
export const picker = () => screen.findByRole('group', { name: 'Choose a time' })
/** Waits for one of the nearest free times, such as `09:00`. */
export const findNearest = (clock: string) =>
  screen.findByRole('button', { name: new RegExp(`^(Book )?Mon,? 7 Dec, ${clock}$`) })

/** Returns the current text of the form's live region. */
export const readLive = (): string => document.querySelector('.bf-root > [role="status"]')?.textContent ?? ''

/** Answers every field, including guests if the event type allows them. */
export async function answerAll(user: UserEvent): Promise<void> {
  await user.type(screen.getByLabelText(/^Full name/), 'Mr Proper')
  await user.type(screen.getByLabelText(/^Email address/), 'mr_proper@gmail.com')
  await user.type(screen.getByLabelText(/^Notes/), 'Bring the blue folder')
  await user.type(screen.getByLabelText(/^Company/), 'Acme')
  const guests = screen.queryByRole('button', { name: 'Add guests' })
  if (!guests) return
  await user.click(guests)
  await user.type(await screen.findByLabelText('Guest 1'), 'bob@example.com')
}

/** The answers of {@link answerAll} as in the request. */
export const ANSWERS = {
  attendee: { name: 'Mr Proper', email: 'mr_proper@gmail.com' },
  guests: ['bob@example.com'],
  bookingFieldsResponses: { notes: 'Bring the blue folder', company: 'Acme' },
}

export async function expectBooked(): Promise<void> {
  const heading = await screen.findByRole('heading', { name: 'You are booked' })
  await waitFor(() => expect(heading).toHaveFocus())
}
