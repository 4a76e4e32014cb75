import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { EventTypeSchema } from '../src/contract/eventType.js'
import { EventTypeList, type BookingClient } from '../src/index.js'
import { failing } from './support/changing.js'
import { jane } from './support/eventTypes.js'

const SLUGS = ['intro', 'lengths', 'workshop', 'approval']

const listing = (getEventTypes: BookingClient['getEventTypes']): BookingClient => ({
  createBooking: () => new Promise(() => {}),
  getEventTypes,
})

/** What a user offers, to choose what to book. */
const meta = {
  title: 'EventTypeList',
  component: EventTypeList,
  args: {
    username: 'jane',
    client: listing(async () => SLUGS.map((slug) => EventTypeSchema.parse(jane(slug)))),
  },
} satisfies Meta<typeof EventTypeList>

export default meta
type Story = StoryObj<typeof meta>

export const Links: Story = {
  args: { toHref: ({ slug }) => `#${slug}` },
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('link')).toHaveLength(SLUGS.length)
  },
}

/** The host decides what happens with the choice. */
export const Buttons: Story = {
  args: { onChoose: fn() },
  play: async ({ canvas, userEvent, args }) => {
    const [first] = await canvas.findAllByRole('button')
    await userEvent.click(first as HTMLElement)
    await expect(args.onChoose).toHaveBeenCalledOnce()
  },
}

export const Nothing: Story = {
  args: { client: listing(async () => []) },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('heading', { name: 'There is nothing to book yet' }),
    ).toBeInTheDocument()
  },
}

export const Failed: Story = {
  args: { client: listing(failing('unknown')) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeInTheDocument()
  },
}

export const Loading: Story = {
  args: { client: listing(() => new Promise(() => {})) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading the meetings')).toBeInTheDocument()
  },
}
