import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { oneField } from '../support/oneField.js'

const meta = { title: 'Fields/Unknown', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const inner = (type: string) => ({
  type: 'unknown',
  slug: 'x',
  bookingField: JSON.stringify({ name: 'second-mail', type, label: 'Second address', editable: 'user' }),
})

export const KnownInnerType: Story = {
  args: oneField(inner('email')),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: /Second address/ })).toBeInTheDocument()
  },
}

export const UnknownInnerType: Story = {
  args: oneField(inner('hologram')),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('“Second address” cannot be answered here.')).toBeInTheDocument()
  },
}
