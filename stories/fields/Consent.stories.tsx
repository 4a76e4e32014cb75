import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm, type EventTypeInput } from '../../src/index.js'
import { oneField } from '../support/oneField.js'
import { expectInvalid } from '../support/play.js'

const meta = { title: 'Fields/Consent', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>
type Field = NonNullable<EventTypeInput['bookingFields']>[number]

const TERMS: Field = {
  type: 'consent',
  slug: 'terms',
  label: 'I have read the terms and agree to them',
  required: true,
  links: [
    { text: 'Terms', url: 'https://example.com/terms' },
    { text: 'Privacy policy', url: 'https://example.com/privacy' },
  ],
}

export const Empty: Story = {
  args: oneField(TERMS),
  play: async ({ canvas, userEvent }) => {
    const box = await canvas.findByRole('checkbox', { name: /I have read/ })
    await expect(box).not.toBeChecked()
    await expect(canvas.getByRole('link', { name: 'Terms' })).toHaveAttribute('target', '_blank')
    await userEvent.click(box)
    await expect(box).toBeChecked()
  },
}

/** Only the visitor can consent: a default value is ignored, and the developer is warned. */
export const NeverPrefilled: Story = {
  args: oneField(TERMS, true),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('checkbox', { name: /I have read/ })).not.toBeChecked()
  },
}

export const Invalid: Story = {
  args: oneField(TERMS),
  play: async (played) => {
    await played.canvas.findByRole('checkbox')
    await expectInvalid(played, () => played.canvas.getByRole('checkbox'), /agree to “I have read/)
  },
}
