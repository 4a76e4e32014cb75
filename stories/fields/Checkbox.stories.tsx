import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { locked, oneField } from '../support/oneField.js'
import { press } from '../support/play.js'

const meta = { title: 'Fields/Checkbox group', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const HELP = {
  type: 'checkbox',
  slug: 'help',
  label: 'What would help you most?',
  required: true,
  options: ['User research', 'Interface design', 'Accessibility review'],
}

export const Empty: Story = {
  args: oneField(HELP),
  play: async ({ canvas }) => {
    const group = await canvas.findByRole('group', { name: /help you most/ })
    await expect(await within(group).findAllByRole('checkbox')).toHaveLength(3)
  },
}

export const Filled: Story = {
  args: oneField(HELP, ['User research', 'Accessibility review']),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('checkbox', { name: 'User research' })).toBeChecked()
    await expect(canvas.getByRole('checkbox', { name: 'Interface design' })).not.toBeChecked()
  },
}

export const Invalid: Story = {
  args: oneField(HELP),
  play: async (played) => {
    await press(played)
    const group = await played.canvas.findByRole('group', { name: /help you most/ })
    await expect(await within(group).findByText(/^Choose an answer/)).toBeInTheDocument()
  },
}

export const ReadOnly: Story = {
  args: oneField(locked(HELP), ['User research']),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Interface design' }))
    await expect(canvas.getByRole('checkbox', { name: 'Interface design' })).not.toBeChecked()
  },
}
