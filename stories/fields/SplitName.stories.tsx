import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { oneField } from '../support/oneField.js'
import { press } from '../support/play.js'

const meta = { title: 'Fields/Split name', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const SPLIT = {
  type: 'splitName',
  slug: 'splitName',
  firstNameLabel: 'First name',
  lastNameLabel: 'Last name',
  lastNameRequired: true,
  isDefault: true,
}

export const Empty: Story = {
  args: oneField(SPLIT),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: /First name/ })).toHaveValue('')
    await expect(canvas.getByRole('textbox', { name: /Last name/ })).toHaveValue('')
  },
}

export const Filled: Story = {
  args: oneField(SPLIT, { firstName: 'Ada', lastName: 'Lovelace' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: /First name/ })).toHaveValue('Ada')
    await expect(canvas.getByRole('textbox', { name: /Last name/ })).toHaveValue('Lovelace')
  },
}

export const Invalid: Story = {
  args: oneField(SPLIT, { firstName: 'Ada' }),
  play: async (played) => {
    await press(played)
    await expect(await played.canvas.findByRole('heading', { name: /^Fix 1 thing/ })).toBeInTheDocument()
    await expect(played.canvas.getByRole('link', { name: /last name/ })).toBeInTheDocument()
  },
}
