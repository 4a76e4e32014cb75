import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { BookingForm } from '../src/index.js'
import { answering } from './support/answering.js'
import { jane, START } from './support/eventTypes.js'
import { bookAndRead } from './support/play.js'

/** What the confirmation shows of the booking that the server returned. */
const meta = {
  title: 'Confirmation',
  component: BookingForm,
  args: { eventType: jane('intro'), start: START, timeZone: 'Europe/Riga', onSuccess: fn(), onReset: fn() },
} satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

export const Confirmed: Story = {
  args: { client: answering('by-id') },
  play: async (played) => {
    await bookAndRead(played, /^You are booked/)
    await expect(played.canvas.getByText('Ada Lovelace')).toBeInTheDocument()
    await expect(played.canvas.queryByRole('button', { name: /^Book \w+ \d/ })).toBeNull()
    await expect(played.args.onSuccess).toHaveBeenCalledOnce()
  },
}

/** Never says “booked” before the organizer has confirmed. */
export const Pending: Story = {
  args: { eventType: jane('approval'), client: answering('confirm-always-blocking') },
  play: async (played) => {
    await bookAndRead(played, /^Request sent/)
    await expect(played.canvas.getByText(/The organizer has to confirm it/)).toBeInTheDocument()
  },
}

export const Recurring: Story = {
  args: { eventType: jane('weekly'), client: answering('recurring-four') },
  play: async (played) => {
    await bookAndRead(played, /^You are booked/)
    await expect(played.canvas.getByText('4 dates')).toBeInTheDocument()
    await expect(played.canvas.getAllByRole('listitem')).toHaveLength(4)
  },
}

export const Seated: Story = {
  args: { eventType: jane('workshop'), client: answering('seated-first') },
  play: async (played) => {
    await bookAndRead(played, /^You are booked/)
    await expect(played.canvas.getByText('Your seat is reserved')).toBeInTheDocument()
  },
}

export const WithGuests: Story = {
  args: { client: answering('guests') },
  play: async (played) => {
    await bookAndRead(played, /^You are booked/)
    await expect(played.canvas.getByText('Guests')).toBeInTheDocument()
  },
}

export const Dark: Story = {
  args: { client: answering('at-attendee-address') },
  globals: { theme: 'dark' },
  play: async (played) => {
    await bookAndRead(played, /^You are booked/)
  },
}

/** “Book another” starts over with an empty form. */
export const BookAnother: Story = {
  args: { client: answering('by-id') },
  play: async (played) => {
    await bookAndRead(played, /^You are booked/)
    await played.userEvent.click(played.canvas.getByRole('button', { name: 'Book another' }))
    await expect(await played.canvas.findByRole('textbox', { name: /name/ })).toHaveValue('')
    await expect(played.args.onReset).toHaveBeenCalledOnce()
  },
}
