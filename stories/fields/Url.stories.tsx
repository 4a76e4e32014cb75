import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { locked, oneField } from '../support/oneField.js'
import { expectInvalid } from '../support/play.js'

const meta = { title: 'Fields/URL', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const SITE = { type: 'url', slug: 'website', label: 'Website', required: true }

export const Empty: Story = {
  args: oneField(SITE),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Website' })).toHaveValue('')
  },
}

export const Filled: Story = {
  args: oneField(SITE, 'https://example.com'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Website' })).toHaveValue('https://example.com')
  },
}

export const Invalid: Story = {
  args: oneField(SITE, 'not an address'),
  play: async (played) => {
    await expectInvalid(played, () => played.canvas.getByRole('textbox'), /Enter a web address/)
  },
}

export const ReadOnly: Story = {
  args: oneField(locked(SITE), 'https://example.com'),
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Website' })
    await userEvent.type(input, '1')
    await expect(input).toHaveValue('https://example.com')
  },
}
