import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm, createBookingClient } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { jane } from '../support/eventTypes.js'

const meta = {
  title: 'Start here/Live form',
  component: BookingForm,
  tags: ['!autodocs'],
  args: {
    eventType: jane('intro'),
    client: createBookingClient({ fetch: createTestFetch().fetch }),
  },
} satisfies Meta<typeof BookingForm>

export default meta

/** A form that books nothing: its server is simulated in the page. */
export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Intro call' })).toBeVisible()
    await expect((await canvas.findAllByRole('button', { name: /^\d{1,2}:\d\d/ })).length).toBeGreaterThan(1)
  },
}
