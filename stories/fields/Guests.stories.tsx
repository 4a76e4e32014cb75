import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { oneField } from '../support/oneField.js'
import { press } from '../support/play.js'

const meta = { title: 'Fields/Guests', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const GUESTS = { type: 'multiemail', slug: 'guests', label: 'Bring someone along', isDefault: true }

export const Empty: Story = {
  args: oneField(GUESTS),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Add guests' })).toBeInTheDocument()
  },
}

export const Filled: Story = {
  args: oneField(GUESTS, ['grace@example.com', 'mary@example.com']),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Guest 2' })).toHaveValue('mary@example.com')
  },
}

export const Invalid: Story = {
  args: oneField(GUESTS, ['grace@example']),
  play: async (played) => {
    await press(played)
    await expect(
      await played.canvas.findByRole('link', { name: /“grace@example” is not an email address/ }),
    ).toBeInTheDocument()
    await expect(played.canvas.getByRole('textbox', { name: 'Guest 1' })).toHaveAttribute(
      'aria-invalid',
      'true',
    )
  },
}

export const Pasted: Story = {
  args: oneField(GUESTS),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add guests' }))
    await userEvent.click(canvas.getByRole('textbox', { name: 'Guest 1' }))
    await userEvent.paste('Grace <grace@example.com>; mary@example.com\nGRACE@example.com')
    await expect(canvas.getByRole('textbox', { name: 'Guest 1' })).toHaveValue('grace@example.com')
    await expect(canvas.getByRole('textbox', { name: 'Guest 2' })).toHaveValue('mary@example.com')
    await expect(canvas.queryByRole('textbox', { name: 'Guest 3' })).toBeNull()
    await expect(canvas.getAllByText(/already in the list/)).not.toHaveLength(0)
  },
}

export const Removed: Story = {
  args: oneField(GUESTS, ['grace@example.com', 'mary@example.com']),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove grace@example.com' }))
    await expect(canvas.getByRole('textbox', { name: 'Guest 1' })).toHaveValue('mary@example.com')
    await expect(canvas.getByRole('textbox', { name: 'Guest 1' })).toHaveFocus()
  },
}
