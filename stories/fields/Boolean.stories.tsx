import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { locked, oneField } from '../support/oneField.js'
import { expectInvalid } from '../support/play.js'

const meta = { title: 'Fields/Boolean', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const CONSENT = { type: 'boolean', slug: 'privacy', label: 'You may keep what I write here', required: true }

export const Empty: Story = {
  args: oneField(CONSENT),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('checkbox', { name: /You may keep/ })).not.toBeChecked()
  },
}

export const Filled: Story = {
  args: oneField(CONSENT, true),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('checkbox', { name: /You may keep/ })).toBeChecked()
  },
}

export const Invalid: Story = {
  args: oneField(CONSENT),
  play: async (played) => {
    await expectInvalid(played, () => played.canvas.getByRole('checkbox'), /^Tick “You may keep/)
  },
}

export const ReadOnly: Story = {
  args: oneField(locked(CONSENT), true),
  play: async ({ canvas, userEvent }) => {
    const box = await canvas.findByRole('checkbox', { name: /You may keep/ })
    await userEvent.click(box)
    await expect(box).toBeChecked()
  },
}
