import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { locked, oneField } from '../support/oneField.js'
import { press } from '../support/play.js'

const meta = { title: 'Fields/Radio group', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const STAGE = {
  type: 'radio',
  slug: 'stage',
  label: 'How far along is it?',
  required: true,
  options: ['An idea', 'In development', 'Live'],
}

export const Empty: Story = {
  args: oneField(STAGE),
  play: async ({ canvas }) => {
    const group = await canvas.findByRole('group', { name: /How far along/ })
    await expect(await within(group).findAllByRole('radio')).toHaveLength(3)
  },
}

export const Filled: Story = {
  args: oneField(STAGE, 'Live'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: 'Live' })).toBeChecked()
  },
}

export const Invalid: Story = {
  args: oneField(STAGE),
  play: async (played) => {
    await press(played)
    const group = await played.canvas.findByRole('group', { name: /How far along/ })
    await expect(await within(group).findByText(/^Choose an answer/)).toBeInTheDocument()
  },
}

export const ReadOnly: Story = {
  args: oneField(locked(STAGE), 'Live'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'An idea' }))
    await expect(canvas.getByRole('radio', { name: 'Live' })).toBeChecked()
  },
}

export const ClearedChoice: Story = {
  args: oneField({ ...STAGE, required: false }, 'Live'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear choice' }))
    await expect(canvas.getByRole('radio', { name: 'Live' })).not.toBeChecked()
  },
}
