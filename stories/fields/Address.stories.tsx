import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm } from '../../src/index.js'
import { locked, oneField } from '../support/oneField.js'
import { expectInvalid } from '../support/play.js'

const meta = { title: 'Fields/Address', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const OFFICE = {
  type: 'address',
  slug: 'office',
  label: 'Office address',
  placeholder: 'Brīvības iela 1, Rīga',
  required: true,
}

export const Empty: Story = {
  args: oneField(OFFICE),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Office address' })).toHaveValue('')
  },
}

export const Filled: Story = {
  args: oneField(OFFICE, 'Tērbatas iela 14, Rīga'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Office address' })).toHaveValue(
      'Tērbatas iela 14, Rīga',
    )
  },
}

export const Invalid: Story = {
  args: oneField(OFFICE),
  play: async (played) => {
    await expectInvalid(played, () => played.canvas.getByRole('textbox'), /^Fill in “Office address”/)
  },
}

export const ReadOnly: Story = {
  args: oneField(locked(OFFICE), 'Tērbatas iela 14, Rīga'),
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Office address' })
    await userEvent.type(input, '1')
    await expect(input).toHaveValue('Tērbatas iela 14, Rīga')
  },
}
