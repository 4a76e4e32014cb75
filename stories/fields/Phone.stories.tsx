import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { locked, oneField } from '../support/oneField.js'
import { expectInvalid } from '../support/play.js'

const meta = { title: 'Fields/Phone', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const PHONE = { type: 'phone', slug: 'office-phone', label: 'Office phone', required: true }

export const Empty: Story = {
  args: oneField(PHONE),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Office phone' })).toHaveValue('')
  },
}

export const Filled: Story = {
  args: oneField(PHONE, '+371 67 123 456'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Office phone' })).toHaveValue('+371 67 123 456')
  },
}

export const Invalid: Story = {
  args: oneField(PHONE, '12'),
  play: async (played) => {
    await expectInvalid(
      played,
      () => played.canvas.getByRole('textbox'),
      /Enter a phone number with its country code/,
    )
  },
}

export const ReadOnly: Story = {
  args: oneField(locked(PHONE), '+371 67 123 456'),
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Office phone' })
    await userEvent.type(input, '1')
    await expect(input).toHaveValue('+371 67 123 456')
  },
}

export const ShowsCountry: Story = {
  args: oneField(PHONE),
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Office phone' })
    await userEvent.type(input, '+371 67 123 456')
    await expect(await canvas.findByText('Latvia')).toBeInTheDocument()
    await expect(input).toHaveValue('+371 67 123 456')
  },
}
