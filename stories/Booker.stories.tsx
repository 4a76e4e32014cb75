import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { BookingError, BookingForm, createBookingClient } from '../src/index.js'
import { createTestFetch } from '../src/entries/testing.js'
import { jane } from './support/eventTypes.js'
import { fillIn, press } from './support/play.js'

const toClient = () => createBookingClient({ fetch: createTestFetch().fetch })

/** Without a start, the form begins with the choice of a time and continues from there. */
const meta = {
  title: 'Booker',
  component: BookingForm,
  args: {
    eventType: jane('intro'),
    timeZone: 'Europe/Riga',
    locale: 'en-GB',
    client: toClient(),
    onSlotPick: fn(),
    onSuccess: fn(),
    onError: fn(),
  },
} satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

type Played = Parameters<NonNullable<Story['play']>>[0]

/** Picks the last free time of the first day with free times. */
async function pickTime({ canvas, userEvent }: Played): Promise<string> {
  const grid = await canvas.findByRole('grid')
  await waitFor(() => expect(grid).not.toHaveAttribute('aria-busy'))
  const times = within(await canvas.findByRole('list')).getAllByRole('button')
  const time = times.at(-1) as HTMLElement
  const name = time.textContent
  await userEvent.click(time)
  return name
}

/** A month with free times, one of its days, and the zone in which they are shown. */
export const Choosing: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('grid')).toBeInTheDocument()
    await expect(canvas.getByRole('button', { name: /Riga/ })).toBeInTheDocument()
  },
}

/** The chosen time is shown above the questions, with a button to change it. */
export const Details: Story = {
  play: async (played) => {
    await pickTime(played)
    await waitFor(() => expect(played.canvas.getByRole('group', { name: 'Date and time' })).toHaveFocus())
    await expect(played.canvas.getByRole('button', { name: 'Change' })).toBeInTheDocument()
    await expect(played.args.onSlotPick).toHaveBeenCalledOnce()
  },
}

/** From the choice of a time to the confirmation, where the booking can be cancelled or moved. */
export const WholeFlow: Story = {
  args: { client: toClient(), allowCancel: true, allowReschedule: true },
  play: async (played) => {
    await pickTime(played)
    await fillIn(played)
    await press(played)
    await expect(await played.canvas.findByRole('heading', { name: 'You are booked' })).toBeInTheDocument()
    await expect(played.canvas.getByRole('button', { name: 'Cancel booking' })).toBeInTheDocument()
  },
}

/** One button above the month picks the first free time. */
export const FirstFree: Story = {
  args: { showFirstFree: true },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^First free time: / }))
    await waitFor(() => expect(canvas.getByRole('group', { name: 'Date and time' })).toHaveFocus())
    await expect(args.onSlotPick).toHaveBeenCalledOnce()
  },
}

/** The questions come first, then the time, then the button that books. */
export const QuestionsFirst: Story = {
  args: { client: toClient(), order: 'questions-first' },
  play: async (played) => {
    await fillIn(played)
    await played.userEvent.click(played.canvas.getByRole('button', { name: 'Choose a time' }))
    await pickTime(played)
    await press(played)
    await expect(await played.canvas.findByRole('heading', { name: 'You are booked' })).toBeInTheDocument()
  },
}

/** An event type that offers the first free time of each day, in the layout that its organizer chose. */
export const FirstOfTheDay: Story = {
  args: { eventType: jane('first-slots') },
  play: async ({ canvas }) => {
    const [day] = await canvas.findAllByRole('region')
    await expect(within(day as HTMLElement).getAllByRole('listitem')).toHaveLength(1)
  },
}

/** The API takes only bookings of people who are signed in, so that nothing is asked. */
export const SignIn: Story = {
  args: { eventType: jane('members'), client: undefined },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Go to the booking page' })).toBeInTheDocument()
  },
}

/** Several lengths: the length is asked with the time, because the free times depend on it. */
export const Lengths: Story = {
  args: { eventType: jane('lengths') },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: 'Length' })).toBeInTheDocument()
    await expect(await canvas.findByRole('grid')).toBeInTheDocument()
  },
}

/** A series: its dates are listed before anything is booked. */
export const Recurring: Story = {
  args: { eventType: jane('weekly') },
  play: async (played) => {
    await pickTime(played)
    await expect(await played.canvas.findByText(/^12 dates/)).toBeInTheDocument()
  },
}

/**
 * Somebody else booked the time first: the form says so, offers the nearest free times and keeps
 * every answer.
 */
export const TimeLost: Story = {
  args: { client: { ...toClient(), createBooking: () => Promise.reject(new BookingError('conflict')) } },
  play: async (played) => {
    await pickTime(played)
    await fillIn(played)
    await press(played)
    await waitFor(() =>
      expect(played.canvas.getByRole('heading', { name: 'That time is no longer available' })).toHaveFocus(),
    )
    await expect(
      await played.canvas.findByRole('heading', { name: 'Nearest free times' }),
    ).toBeInTheDocument()
    await expect((await played.canvas.findAllByRole('button', { name: /^Book / })).length).toBeGreaterThan(0)
  },
}

/** The time is held while the form is filled in. */
export const Held: Story = {
  args: {
    holdSlots: true,
    client: {
      ...toClient(),
      reserveSlot: async () => ({
        reservationUid: 'held',
        reservationUntil: new Date(Date.now() + 300_000).toISOString(),
        reservationDuration: 5,
      }),
      releaseSlot: async () => {},
    },
  },
  play: async (played) => {
    await pickTime(played)
    await expect(
      await played.canvas.findByText('This time is held for you for 5 minutes more.'),
    ).toBeInTheDocument()
  },
}
