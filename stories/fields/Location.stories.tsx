import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { oneField } from '../support/oneField.js'
import { press } from '../support/play.js'

const meta = { title: 'Fields/Location', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const LOCATION = { type: 'radioInput', slug: 'location', label: 'location', isDefault: true }
const STUDIO = { type: 'address', address: 'Tērbatas iela 14, Rīga', public: true }
const VIDEO = { type: 'integration', integration: 'cal-video' }
const PLACES = [VIDEO, STUDIO, { type: 'phone', phone: '+37167123456', public: true }]
const ATTENDEES = [{ type: 'attendeePhone' }, { type: 'attendeeAddress' }, { type: 'attendeeDefined' }]

export const SingleLocation: Story = {
  args: oneField(LOCATION, undefined, { locations: [STUDIO] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Tērbatas iela 14/)).toBeInTheDocument()
    await expect(canvas.queryByRole('radio')).toBeNull()
  },
}

export const Several: Story = {
  args: oneField(LOCATION, undefined, { locations: PLACES }),
  play: async ({ canvas }) => {
    const group = await canvas.findByRole('group', { name: /Location/ })
    await expect(await within(group).findAllByRole('radio')).toHaveLength(3)
  },
}

export const Filled: Story = {
  args: oneField(LOCATION, { type: 'address' }, { locations: PLACES }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: /In person/ })).toBeChecked()
  },
}

export const Invalid: Story = {
  args: oneField(LOCATION, undefined, { locations: PLACES }),
  play: async (played) => {
    await press(played)
    await expect(await played.canvas.findByRole('link', { name: 'Choose where to meet' })).toBeInTheDocument()
  },
}

export const AttendeeLocations: Story = {
  args: oneField(LOCATION, undefined, { locations: ATTENDEES }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: /the organizer calls you/ }))
    await expect(canvas.getByRole('textbox', { name: 'Your phone number' })).toBeInTheDocument()
    await userEvent.click(canvas.getByRole('radio', { name: 'Somewhere else' }))
    await expect(canvas.getByRole('textbox', { name: 'Where do we meet?' })).toBeInTheDocument()
  },
}
