import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { locked, oneField } from '../support/oneField.js'
import { expectInvalid } from '../support/play.js'

const meta = { title: 'Fields/Number', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const TEAM = { type: 'number', slug: 'team-size', label: 'People on the team', required: true }

export const Empty: Story = {
  args: oneField(TEAM),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: /team/ })).toHaveValue('')
  },
}

export const Filled: Story = {
  args: oneField(TEAM, '12'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: /team/ })).toHaveValue('12')
  },
}

export const Invalid: Story = {
  args: oneField(TEAM),
  play: async (played) => {
    await expectInvalid(played, () => played.canvas.getByRole('textbox'), /^Fill in “People on the team”/)
  },
}

export const ReadOnly: Story = {
  args: oneField(locked(TEAM), '12'),
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: /team/ })
    await userEvent.type(input, '1')
    await expect(input).toHaveValue('12')
  },
}
