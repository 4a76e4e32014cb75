import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { BookingError, BookingForm } from '../src/index.js'
import { answering, breaking, silent } from './support/answering.js'
import { jane, START } from './support/eventTypes.js'
import { bookAndRead, fillIn, press } from './support/play.js'

/** Submits that do not end in a booking. Nothing that was typed is ever lost. */
const meta = {
  title: 'Outcomes',
  component: BookingForm,
  args: { eventType: jane('intro'), start: START, timeZone: 'Europe/Riga', onError: fn() },
} satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

/** The event type is loading. */
export const Loading: Story = {
  args: { eventType: { username: 'jane', eventTypeSlug: 'intro' }, client: silent },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading the booking form')).toBeInTheDocument()
  },
}

/** The booking is being sent: the button keeps its focus, and a second submit sends nothing. */
export const Busy: Story = {
  args: { client: { ...silent, createBooking: fn(silent.createBooking) } },
  play: async (played) => {
    const { canvas, userEvent, args } = played
    await fillIn(played)
    await press(played)
    const button = await canvas.findByRole('button', { name: /Booking…/ })
    await expect(button).toHaveFocus()
    await userEvent.click(button)
    await expect(args.client?.createBooking).toHaveBeenCalledOnce()
    await expect(canvas.getByRole('textbox', { name: /name/ })).toHaveAttribute('readonly')
  },
}

export const Offline: Story = {
  args: { client: { createBooking: () => Promise.reject(new BookingError('offline')) } },
  play: async (played) => {
    await bookAndRead(played, /^You are offline/)
    await expect(played.canvas.getByRole('textbox', { name: /name/ })).toHaveValue('Ada Lovelace')
  },
}

/** The connection broke after sending, so the booking may have been made. */
export const Unknown: Story = {
  args: { client: breaking },
  play: async (played) => {
    await bookAndRead(played, /could not confirm/)
    await expect(played.canvas.getByText(/You may already have it/)).toBeInTheDocument()
    await expect(played.args.onError).toHaveBeenCalledWith(expect.objectContaining({ kind: 'unknown' }))
  },
}

/** A series that failed half way. */
export const Partial: Story = {
  args: { eventType: jane('weekly'), client: answering('recurring-later-one-clashes') },
  play: async (played) => {
    await bookAndRead(played, /could not confirm all/)
    await expect(played.canvas.getByText(/Some of the dates may be booked/)).toBeInTheDocument()
  },
}

export const Conflict: Story = {
  args: { client: answering('same-slot-other-person') },
  play: async (played) => {
    await bookAndRead(played, /no longer available/)
    await expect(played.args.onError).toHaveBeenCalledWith(expect.objectContaining({ kind: 'conflict' }))
  },
}

/** The page offers another time itself, because it has fixed this one. */
export const ConflictWithAnotherTime: Story = {
  args: { client: answering('same-slot-other-person'), onChooseAnother: fn() },
  play: async (played) => {
    await bookAndRead(played, /no longer available/)
    await played.userEvent.click(played.canvas.getByRole('button', { name: 'Choose another time' }))
    await expect(played.args.onChooseAnother).toHaveBeenCalledOnce()
  },
}

/** The last seat was taken. */
export const SeatsFull: Story = {
  args: { eventType: jane('workshop'), client: answering('seats-full') },
  play: async (played) => {
    await bookAndRead(played, /no longer available/)
    await expect(played.canvas.getByText(/All seats/)).toBeInTheDocument()
  },
}

/** The server refuses an answer: the error is shown at its field, as if the form had found it. */
export const FieldErrors: Story = {
  args: { client: answering('notes-too-long') },
  play: async (played) => {
    await fillIn(played)
    await press(played)
    const summary = await played.canvas.findByRole('group', { name: 'Fix 1 thing to book' })
    await waitFor(() => expect(summary).toHaveFocus())
    await expect(played.canvas.getByRole('textbox', { name: /should know/ })).toHaveAttribute(
      'aria-invalid',
      'true',
    )
  },
}

export const Refused: Story = {
  args: { client: answering('address-blocked-on-the-server') },
  play: async (played) => {
    await bookAndRead(played, /not accepted/)
    await expect(played.canvas.getByText(/This email address cannot be used/)).toBeInTheDocument()
  },
}

export const Busy429: Story = {
  args: { client: answering('limit-blocked-booking') },
  play: async (played) => {
    await bookAndRead(played, /^Too many bookings/)
    await expect(played.canvas.getByRole('button', { name: /^Book / })).toBeEnabled()
  },
}

/** The server requires a code that is sent by e-mail. */
export const Verify: Story = {
  args: { client: answering('verification-code-empty') },
  play: async (played) => {
    await fillIn(played)
    await press(played)
    await waitFor(() =>
      expect(played.canvas.getByRole('textbox', { name: 'Code from the email' })).toHaveFocus(),
    )
  },
}

/** The event type no longer exists. */
export const NotFound: Story = {
  args: {
    eventType: { username: 'jane', eventTypeSlug: 'gone' },
    client: {
      ...silent,
      getEventType: () => Promise.reject(new BookingError('refused', { reason: 'notFound' })),
    },
  },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('heading', { name: 'This meeting is not offered' }),
    ).toBeInTheDocument()
  },
}
