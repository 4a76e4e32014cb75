import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { locked, oneField } from '../support/oneField.js'
import { expectInvalid } from '../support/play.js'

const meta = { title: 'Fields/Text area', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const BRIEF = { type: 'textarea', slug: 'brief', label: 'What are you working on?', required: true }

export const Empty: Story = {
  args: oneField(BRIEF),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: /working on/ })).toHaveValue('')
  },
}

export const Filled: Story = {
  args: oneField(BRIEF, 'An engine that weaves algebra.'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: /working on/ })).toHaveValue(
      'An engine that weaves algebra.',
    )
  },
}

export const Invalid: Story = {
  args: oneField(BRIEF),
  play: async (played) => {
    await expectInvalid(
      played,
      () => played.canvas.getByRole('textbox'),
      /^Fill in “What are you working on\?”/,
    )
  },
}

export const ReadOnly: Story = {
  args: oneField(locked(BRIEF), 'An engine that weaves algebra.'),
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: /working on/ })
    await userEvent.type(input, '1')
    await expect(input).toHaveValue('An engine that weaves algebra.')
  },
}
