import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { createMemoryStore } from '../src/entries/server.js'
import { BookingForm } from '../src/index.js'
import { jane, START } from './support/eventTypes.js'
import { bookAndRead } from './support/play.js'
import { throughHandler } from './support/throughHandler.js'

const intro = jane('intro')

/**
 * A form in front of the handler of `booking-form/server`, which keeps the API key off the page, checks each
 * booking and limits how many requests an address may send.
 */
const meta = {
  title: 'Server',
  component: BookingForm,
  args: { eventType: intro, start: START, timeZone: 'Europe/Riga' },
} satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

/** The handler sends the booking to the API with its key, and passes the reply on. */
export const Booked: Story = {
  args: { client: throughHandler({ eventType: intro, apiKey: 'cal_never_in_a_page', rateLimit: false }) },
  play: async (played) => {
    await bookAndRead(played, /You are booked/)
  },
}

/** The address has sent too many requests. The form says when it can go on. */
export const TooManyRequests: Story = {
  args: {
    client: throughHandler({
      eventType: intro,
      // Counts as if the address had used up its limit.
      store: { ...createMemoryStore(), increment: async () => ({ count: 21, endsInSeconds: 42 }) },
    }),
  },
  play: async (played) => {
    await bookAndRead(played, /^Too many bookings/)
    await waitFor(() => expect(played.canvas.getByText(/You can try again in \d+ seconds/)).toBeVisible())
  },
}

/** The API does not reply to the handler, so the booking may exist. */
export const NoReply: Story = {
  args: { client: throughHandler({ eventType: intro, rateLimit: false }, 'networkError') },
  play: async (played) => {
    await bookAndRead(played, /could not confirm/)
  },
}
