import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { locked, oneField } from '../support/oneField.js'
import { expectInvalid } from '../support/play.js'

const meta = { title: 'Fields/Text', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const COMPANY = { type: 'text', slug: 'company', label: 'Company', placeholder: 'Acme Ltd', required: true }

export const Empty: Story = {
  args: oneField(COMPANY),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Company' })).toHaveValue('')
  },
}

export const Filled: Story = {
  args: oneField(COMPANY, 'Analytical Engines'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Company' })).toHaveValue('Analytical Engines')
  },
}

export const Invalid: Story = {
  args: oneField(COMPANY),
  play: async (played) => {
    await expectInvalid(played, () => played.canvas.getByRole('textbox'), /^Fill in “Company”/)
  },
}

export const ReadOnly: Story = {
  args: oneField(locked(COMPANY), 'Analytical Engines'),
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Company' })
    await userEvent.type(input, ' Ltd')
    await expect(input).toHaveValue('Analytical Engines')
  },
}

export const Limited: Story = {
  args: oneField({ ...COMPANY, hint: 'As on your invoice', maxLength: 12 }, 'Analytical Engines'),
  play: async (played) => {
    await expectInvalid(played, () => played.canvas.getByRole('textbox'), /Shorten this to 12 characters/)
  },
}
