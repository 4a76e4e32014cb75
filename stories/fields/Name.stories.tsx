import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { locked, oneField } from '../support/oneField.js'
import { expectInvalid } from '../support/play.js'

const meta = { title: 'Fields/Name', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const NAME = { type: 'name', slug: 'name', label: 'Your name', required: true, isDefault: true }

export const Empty: Story = {
  args: oneField(NAME),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Your name' })).toHaveValue('')
  },
}

export const Filled: Story = {
  args: oneField(NAME, 'Ada Lovelace'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Your name' })).toHaveValue('Ada Lovelace')
  },
}

export const Invalid: Story = {
  args: oneField(NAME),
  play: async (played) => {
    await expectInvalid(played, () => played.canvas.getByRole('textbox'), /Enter your full name/)
  },
}

export const ReadOnly: Story = {
  args: oneField(locked(NAME), 'Ada Lovelace'),
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Your name' })
    await userEvent.type(input, '1')
    await expect(input).toHaveValue('Ada Lovelace')
  },
}
