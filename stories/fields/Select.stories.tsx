import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { oneField } from '../support/oneField.js'
import { expectInvalid } from '../support/play.js'

const meta = { title: 'Fields/Select', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const DAY = {
  type: 'select',
  slug: 'day',
  label: 'Best day for a call',
  required: true,
  options: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

export const Empty: Story = {
  args: oneField(DAY),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox', { name: /Best day/ })).toHaveDisplayValue('Choose…')
  },
}

export const Filled: Story = {
  args: oneField(DAY, 'Friday'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox', { name: /Best day/ })).toHaveValue('Friday')
  },
}

export const Invalid: Story = {
  args: oneField(DAY),
  play: async (played) => {
    await expectInvalid(played, () => played.canvas.getByRole('combobox'), /^Choose an answer for “Best day/)
  },
}

export const FewOptions: Story = {
  args: oneField({ ...DAY, options: ['Monday', 'Tuesday'] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('radio')).toHaveLength(2)
  },
}
