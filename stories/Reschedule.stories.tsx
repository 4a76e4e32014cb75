import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { RescheduleHost } from '../test/support/RescheduleHost.js'
import { changing, failing } from './support/changing.js'

/** A booking that exists, moved to another time. */
const meta = {
  title: 'Reschedule',
  component: RescheduleHost,
  args: {
    uid: 'fFYDegLAy91vhixPpzr5NT',
    client: changing({ found: 'get-standard', moved: 'reschedule' }),
    onReschedule: fn(),
  },
} satisfies Meta<typeof RescheduleHost>

export default meta
type Story = StoryObj<typeof meta>

const LATER = '2026-12-18T12:30:00.000Z'

/** Its present time, another one, a reason, and the booking where it is now. */
export const Moved: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Choose another time' })).toHaveFocus())
    await userEvent.click(canvas.getByRole('button', { name: '12:30 UTC' }))
    await userEvent.type(canvas.getByRole('textbox', { name: /^Reason/ }), 'Something came up')
    await userEvent.click(canvas.getByRole('button', { name: /^Move to / }))
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'You are booked' })).toHaveFocus())
    await expect(canvas.getByText(/^Moved from /)).toBeInTheDocument()
    await expect(args.onReschedule).toHaveBeenCalledOnce()
  },
}

export const Picking: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: '12:30 UTC' })).toBeInTheDocument()
  },
}

/** A time is chosen; it can be changed before anything is sent. */
export const Chosen: Story = {
  args: { startUtc: LATER },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /^Move to / })).toBeInTheDocument()
  },
}

export const Loading: Story = {
  args: { client: { ...changing({}), getBooking: () => new Promise(() => {}) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading your booking')).toBeInTheDocument()
  },
}

const said =
  (heading: string): Story['play'] =>
  async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: heading })).toBeInTheDocument()
  }

export const NotFound: Story = {
  args: { client: { ...changing({}), getBooking: failing('refused', 'get-by-seat-uid-as-booking-uid') } },
  play: said('This booking was not found'),
}

export const LoadFailed: Story = {
  args: { client: { ...changing({}), getBooking: failing('unknown') } },
  play: said('Your booking could not be loaded'),
}

export const AlreadyCancelled: Story = {
  args: { client: changing({ found: 'cancel' }) },
  play: said('This booking is cancelled'),
}

export const AlreadyMoved: Story = {
  args: { client: changing({ found: 'get-the-old-booking' }) },
  play: said('This booking was moved already'),
}

export const SeatUnknown: Story = {
  args: { client: changing({ found: 'get-seated' }) },
  play: said('This seat cannot be moved here'),
}

/** One of four dates. */
export const Series: Story = {
  args: { client: changing({ found: 'get-recurring-series', moved: 'reschedule-recurring-one' }) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox', { name: 'Which date to move' })).toBeInTheDocument()
  },
}

/** The server puts a chosen length back. */
export const OtherLength: Story = {
  args: { eventType: { lengthInMinutes: 15 } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^It takes 30 minutes now/)).toBeInTheDocument()
  },
}

const refused = (kind: Parameters<typeof failing>[0], heading: string): Story => ({
  args: {
    startUtc: LATER,
    client: { ...changing({ found: 'get-standard' }), rescheduleBooking: failing(kind) },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: /^Reason/ }), 'Something came up')
    await userEvent.click(canvas.getByRole('button', { name: /^Move to / }))
    await waitFor(() => expect(canvas.getByRole('heading', { name: heading })).toHaveFocus())
  },
})

export const Unknown = refused('unknown', 'We could not confirm that your booking was moved')
export const Conflict = refused('conflict', 'That time is no longer available')
export const Refused = refused('refused', 'Your booking was not moved')
