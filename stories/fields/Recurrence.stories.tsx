import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { oneField } from '../support/oneField.js'
import { expectInvalid } from '../support/play.js'

const meta = { title: 'Fields/Recurrence', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const NOTES = { type: 'textarea', slug: 'notes', label: 'notes', isDefault: true }
const WEEKLY = { recurrence: { interval: 1, occurrences: 12, frequency: 'weekly' as const } }

export const Filled: Story = {
  args: oneField(NOTES, undefined, WEEKLY),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Number of bookings' })).toHaveValue('12')
    await expect(canvas.getByText(/Every week/)).toBeInTheDocument()
  },
}

export const Invalid: Story = {
  args: oneField(NOTES, undefined, WEEKLY),
  play: async (played) => {
    const input = await played.canvas.findByRole('textbox', { name: 'Number of bookings' })
    await played.userEvent.clear(input)
    await played.userEvent.type(input, '13')
    await expectInvalid(played, () => input, /whole number from 1 to 12/)
  },
}
