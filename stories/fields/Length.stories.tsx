import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { oneField } from '../support/oneField.js'

const meta = { title: 'Fields/Length', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const NOTES = { type: 'textarea', slug: 'notes', label: 'notes', isDefault: true }
const LENGTHS = { lengthInMinutesOptions: [15, 30, 60] }

export const Several: Story = {
  args: oneField(NOTES, undefined, LENGTHS),
  play: async ({ canvas }) => {
    const group = await canvas.findByRole('group', { name: 'Length' })
    await expect(await within(group).findAllByRole('radio')).toHaveLength(3)
    await expect(within(group).getByRole('radio', { name: '30 minutes' })).toBeChecked()
  },
}

export const Chosen: Story = {
  args: oneField(NOTES, undefined, LENGTHS),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: '1 hour' }))
    await expect(canvas.getByRole('group', { name: 'Date and time' })).toHaveTextContent(/11:00/)
  },
}

export const SingleLength: Story = {
  args: oneField(NOTES),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('30 minutes')).toBeInTheDocument()
    await expect(canvas.queryByRole('radio')).toBeNull()
  },
}
