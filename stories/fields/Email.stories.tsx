import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { locked, oneField } from '../support/oneField.js'
import { expectInvalid } from '../support/play.js'

const meta = { title: 'Fields/E-mail', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const EMAIL = { type: 'email', slug: 'email', label: 'E-mail address', required: true, isDefault: true }

export const Empty: Story = {
  args: oneField(EMAIL),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'E-mail address' })).toHaveValue('')
  },
}

export const Filled: Story = {
  args: oneField(EMAIL, 'ada@example.com'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'E-mail address' })).toHaveValue(
      'ada@example.com',
    )
  },
}

export const Invalid: Story = {
  args: oneField(EMAIL, 'ada at example'),
  play: async (played) => {
    await expectInvalid(played, () => played.canvas.getByRole('textbox'), /name@example\.com/)
  },
}

export const ReadOnly: Story = {
  args: oneField(locked(EMAIL), 'ada@example.com'),
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'E-mail address' })
    await userEvent.type(input, '1')
    await expect(input).toHaveValue('ada@example.com')
  },
}
