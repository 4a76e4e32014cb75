import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { RescheduleHost } from '../test/support/RescheduleHost.js'
import { changing, failing } from './support/changing.js'

/** An existing booking that is moved to another time. */
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

/** The current time, another one, a reason, and the booking at its new time. */
export const Moved: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Choose another time' })).toHaveFocus())
    const [time] = await canvas.findAllByRole('button', { name: /^\d\d:30, / })
    await userEvent.click(time as HTMLElement)
    await userEvent.type(canvas.getByRole('textbox', { name: /^Reason/ }), 'Something came up')
    await userEvent.click(canvas.getByRole('button', { name: /^Move to / }))
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'You are booked' })).toHaveFocus())
    await expect(canvas.getByText(/^Moved from /)).toBeInTheDocument()
    await expect(args.onReschedule).toHaveBeenCalledOnce()
  },
}

export const Picking: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('button', { name: /^\d\d:30, / })).toHaveLength(2)
  },
}

/** The host has fixed the new time. The visitor can change it before the submit. */
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

const showsHeading =
  (heading: string): Story['play'] =>
  async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: heading })).toBeInTheDocument()
  }

export const NotFound: Story = {
  args: { client: { ...changing({}), getBooking: failing('refused', 'get-by-seat-uid-as-booking-uid') } },
  play: showsHeading('This booking was not found'),
}

export const LoadFailed: Story = {
  args: { client: { ...changing({}), getBooking: failing('unknown') } },
  play: showsHeading('Your booking could not be loaded'),
}

export const AlreadyCancelled: Story = {
  args: { client: changing({ found: 'cancel' }) },
  play: showsHeading('This booking is cancelled'),
}

export const AlreadyMoved: Story = {
  args: { client: changing({ found: 'get-the-old-booking' }) },
  play: showsHeading('This booking was moved already'),
}

export const SeatUnknown: Story = {
  args: { client: changing({ found: 'get-seated' }) },
  play: showsHeading('This seat cannot be moved here'),
}

/** One of four dates is moved. */
export const Series: Story = {
  args: { client: changing({ found: 'get-recurring-series', moved: 'reschedule-recurring-one' }) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox', { name: 'Which date to move' })).toBeInTheDocument()
  },
}

/** The server resets a chosen length to that of the event type. */
export const OtherLength: Story = {
  args: { eventType: { lengthInMinutes: 15 } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^It takes 30 minutes now/)).toBeInTheDocument()
  },
}

const failsToMove = (kind: Parameters<typeof failing>[0], heading: string): Story => ({
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

export const Unknown = failsToMove('unknown', 'We could not confirm that your booking was moved')
export const Conflict = failsToMove('conflict', 'That time is no longer available')
export const Refused = failsToMove('refused', 'Your booking was not moved')
