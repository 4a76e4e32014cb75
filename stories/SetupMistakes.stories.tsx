import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm, type EventTypeInput } from '../src/index.js'
import { answering } from './support/answering.js'
import { jane, START } from './support/eventTypes.js'

/**
 * Mistakes of the host: the visitor reads that nothing can be booked, and the developer reads why
 * and what to do.
 */
const meta = {
  title: 'Setup mistakes',
  component: BookingForm,
  args: { eventType: jane('intro'), start: START, client: answering('by-id') },
} satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const explains = (sentence: RegExp): Story['play'] => {
  return async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: /cannot take bookings yet/ })).toBeInTheDocument()
    await expect(canvas.getByText(sentence)).toBeInTheDocument()
  }
}

export const StartWithoutZone: Story = {
  args: { start: '2026-12-07T08:00' },
  play: explains(/names no instant/),
}

export const InvalidEndpoint: Story = {
  args: { client: undefined, endpoint: 'ftp://example.com/bookings' },
  play: explains(/endpoint/),
}

export const MissingEventType: Story = {
  args: { eventType: { lengthInMinutes: 30 } },
  play: explains(/Nothing names the event type/),
}

export const MalformedEventType: Story = {
  args: { eventType: { id: 1, lengthInMinutes: 'half an hour' } as unknown as EventTypeInput },
  play: explains(/lengthInMinutes/),
}

export const UnknownTimeZone: Story = {
  args: { timeZone: 'Mars/Olympus' },
  play: explains(/Mars\/Olympus/),
}

export const TooMuchMetadata: Story = {
  args: { metadata: { campaign: 'x'.repeat(501) } },
  play: explains(/metadata/),
}
