import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { BookingForm, type EventTypeInput } from '../../src/index.js'
import { locked, oneField } from '../support/oneField.js'
import { expectInvalid } from '../support/play.js'

const meta = { title: 'Fields/Date', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>
type Field = NonNullable<EventTypeInput['bookingFields']>[number]

const LAUNCH: Field = {
  type: 'date',
  slug: 'launch',
  label: 'When do you want to launch?',
  hint: 'A Monday or a Tuesday in 2030',
  required: true,
  min: '2030-01-01',
  max: '2030-12-31',
  weekdays: ['Monday', 'Tuesday'],
}

export const Empty: Story = {
  args: oneField(LAUNCH),
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText(/want to launch/)).toHaveAttribute('min', '2030-01-01')
  },
}

export const Filled: Story = {
  args: oneField(LAUNCH, '2030-06-03'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText(/want to launch/)).toHaveValue('2030-06-03')
  },
}

/** A day of the week that is not accepted. Browsers cannot grey it out, so the form checks it. */
export const Invalid: Story = {
  args: oneField(LAUNCH, '2030-06-05'),
  play: async (played) => {
    await played.canvas.findByLabelText(/want to launch/)
    await expectInvalid(played, () => played.canvas.getByLabelText(/want to launch/), /Monday, Tuesday/)
  },
}

export const ReadOnly: Story = {
  args: oneField(locked(LAUNCH), '2030-06-03'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText(/want to launch/)).toHaveAttribute('readonly')
  },
}
