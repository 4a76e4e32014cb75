import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { BookingForm, createBookingClient, type BookingFormProps } from '../src/index.js'
import { createTestFetch } from '../src/testing/createTestFetch.js'
import { ElementForm } from './support/RenderedForm.js'
import { jane, START } from './support/eventTypes.js'

const meta = {
  title: 'Element',
  component: BookingForm,
  args: {
    eventType: jane('intro'),
    timeZone: 'Europe/Riga',
    client: createBookingClient({ fetch: createTestFetch().fetch }),
  },
  render: (args: BookingFormProps) => <ElementForm {...args} />,
} satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

/** Returns the form in the shadow tree of the element, once it shows a text. */
async function findText(canvasElement: HTMLElement, text: string): Promise<HTMLElement> {
  let root: ShadowRoot | null | undefined
  await waitFor(() => {
    root = canvasElement.querySelector('booking-form')?.shadowRoot
    expect(root?.textContent).toContain(text)
  })
  return root?.querySelector<HTMLElement>('.bf-root') ?? canvasElement
}

/** `<booking-form>` with the picker, in a shadow tree of its own. */
export const Inline: Story = {
  play: async ({ canvasElement }) => {
    const form = await findText(canvasElement, 'Intro call')
    await expect(form).toBeVisible()
  },
}

/** With a fixed time, the element shows the questions at once. */
export const FixedTime: Story = {
  args: { start: START },
  play: async ({ canvasElement }) => {
    const form = await findText(canvasElement, 'Your name')
    await expect(form.querySelector('.bf-when')).toBeVisible()
  },
}
