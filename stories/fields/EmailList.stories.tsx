import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { oneField } from '../support/oneField.js'
import { press } from '../support/play.js'

const meta = { title: 'Fields/E-mail list', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const INFORMED = { type: 'multiemail', slug: 'keep-informed', label: 'Who gets my notes?', required: true }

export const Empty: Story = {
  args: oneField(INFORMED),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: /Who gets my notes/ })).toBeInTheDocument()
  },
}

export const Filled: Story = {
  args: oneField(INFORMED, ['grace@example.com']),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Who gets my notes?, address 1' })).toHaveValue(
      'grace@example.com',
    )
  },
}

export const Invalid: Story = {
  args: oneField(INFORMED),
  play: async (played) => {
    await press(played)
    await expect(
      await played.canvas.findByRole('link', { name: /“Who gets my notes\?”/ }),
    ).toBeInTheDocument()
  },
}
