import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { ManageBooking, type Booking, type BookingClient, type CreatedBooking } from '../src/index.js'
import { failing, recordedBooking } from './support/changing.js'
import { freeTimes } from './support/freeTimes.js'
import { inTheFuture } from './support/inTheFuture.js'

const SEAT = '09b4e134-ad24-47b5-b14d-c4890d9db295'

/** A client that has this booking, and moves and cancels it. */
function managing(found: CreatedBooking, more: Partial<BookingClient> = {}): BookingClient {
  const [first] = [found].flat()
  return {
    ...freeTimes(),
    getBooking: async () => found,
    cancelBooking: async (uid) => ({ ...(first as Booking), uid, status: 'cancelled' }),
    rescheduleBooking: async (_, { start }) => ({
      ...(first as Booking),
      uid: 'rCX4rF4SUncqeHWiFZyCFE',
      start,
      end: new Date(Date.parse(start) + 30 * 60_000).toISOString(),
    }),
    ...more,
  }
}

/** The page of an existing booking, where the visitor moves or cancels it. */
const meta = {
  title: 'ManageBooking',
  component: ManageBooking,
  args: {
    uid: 'fFYDegLAy91vhixPpzr5NT',
    timeZone: 'Europe/Riga',
    locale: 'en-GB',
    client: managing(inTheFuture('get-standard')),
    onCancel: fn(),
    onReschedule: fn(),
  },
} satisfies Meta<typeof ManageBooking>

export default meta
type Story = StoryObj<typeof meta>

const showsHeading =
  (heading: string): Story['play'] =>
  async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: heading })).toBeInTheDocument()
  }

export const Upcoming: Story = { play: showsHeading('Your booking') }

/** The visitor picks another time and says why. */
export const Moved: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change time' }))
    const [time] = await canvas.findAllByRole('button', { name: /^\d\d:30, / })
    await userEvent.click(time as HTMLElement)
    await userEvent.type(await canvas.findByRole('textbox', { name: /^Reason/ }), 'Something came up')
    await userEvent.click(canvas.getByRole('button', { name: /^Move to / }))
    await waitFor(() => expect(canvas.getByText(/^Moved from /)).toBeInTheDocument())
    await expect(args.onReschedule).toHaveBeenCalledOnce()
  },
}

export const Cancelling: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel booking' }))
    await expect(await canvas.findByRole('heading', { name: 'Cancel this booking?' })).toBeInTheDocument()
  },
}

export const Cancelled: Story = {
  args: { client: managing(inTheFuture('cancel')) },
  play: showsHeading('This booking is cancelled'),
}

export const Past: Story = {
  args: {
    client: managing(
      inTheFuture('get-standard', { start: '2020-01-07T09:00:00.000Z', end: '2020-01-07T09:30:00.000Z' }),
    ),
  },
  play: showsHeading('This booking is over'),
}

export const Declined: Story = {
  args: { client: managing(inTheFuture('get-rejected')) },
  play: showsHeading('This booking was declined'),
}

export const AwaitingConfirmation: Story = {
  args: { client: managing(inTheFuture('reschedule-pending')) },
  play: showsHeading('Your request'),
}

/** The booking was replaced by another one, to which the page leads. */
export const MovedElsewhere: Story = {
  args: {
    client: managing(recordedBooking('get-the-old-booking'), {
      getBooking: async (uid) =>
        uid === 'rCX4rF4SUncqeHWiFZyCFE'
          ? inTheFuture('get-the-new-booking')
          : recordedBooking('get-the-old-booking'),
    }),
  },
  play: showsHeading('This booking was moved'),
}

/** The dates of a series, of which each can be moved or cancelled. */
export const Series: Story = {
  args: { client: managing(inTheFuture('get-recurring-series')) },
  play: showsHeading('Your booking'),
}

/** One seat of a booking with several. */
export const Seat: Story = {
  args: { seatUid: SEAT, client: managing(inTheFuture('get-seated')) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Only your own seat is changed here.')).toBeInTheDocument()
  },
}

/** The server can neither look up the seat nor list the seats of the booking. */
export const SeatUnchecked: Story = {
  args: { seatUid: SEAT, client: managing(inTheFuture('get-seated-hidden')) },
  play: showsHeading('Your seat could not be looked up'),
}

export const SeatGone: Story = {
  args: { seatUid: 'no-longer-there', client: managing(inTheFuture('get-seated')) },
  play: showsHeading('You no longer have this seat'),
}

export const SeatMissing: Story = {
  args: { client: managing(inTheFuture('get-seated')) },
  play: showsHeading('Your seat cannot be changed here'),
}

export const Loading: Story = {
  args: { client: managing([], { getBooking: () => new Promise(() => {}) }) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading your booking')).toBeInTheDocument()
  },
}

export const NotFound: Story = {
  args: {
    client: managing([], { getBooking: failing('refused', 'get-by-seat-uid-as-booking-uid') }),
    fallback: <a href="mailto:jane@example.com">Write to Jane</a>,
  },
  play: showsHeading('This booking was not found'),
}

export const Failed: Story = {
  args: { client: managing([], { getBooking: failing('unknown') }) },
  play: showsHeading('Your booking could not be loaded'),
}
