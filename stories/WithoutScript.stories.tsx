import type { Meta, StoryObj } from '@storybook/react-vite'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect } from 'storybook/test'
import { loadControls } from '../src/fields/registry.js'
import { BookingForm } from '../src/index.js'
import { jane } from './support/eventTypes.js'

/**
 * The HTML of a form with an `action`, as a server renders it: it can be filled in and sent without script.
 * Here, pressing the button does nothing.
 */
const meta = {
  title: 'Without script',
  component: BookingForm,
  args: {
    eventType: jane('intro'),
    start: '2030-01-08T13:00:00Z',
    timeZone: 'Europe/Riga',
    locale: 'en-GB',
    action: '/book',
  },
  loaders: [() => loadControls()],
  render: (args) => (
    <div
      ref={(node) => {
        if (node) node.replaceChildren(toFragment(renderToStaticMarkup(<BookingForm {...args} />)))
      }}
      onSubmit={(event) => event.preventDefault()}
    />
  ),
} satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const toFragment = (html: string) => document.createRange().createContextualFragment(html)

/** A time is fixed. */
export const Form: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByLabelText('Your name')).toHaveAttribute('name')
    await expect(canvasElement.querySelector('form')).toHaveAttribute('method', 'post')
  },
}

/** Every kind of field. */
export const EveryField: Story = {
  args: { eventType: jane('every-field') },
}

/** No time is fixed: a link leads to the page with the free times. */
export const NoTime: Story = {
  args: { start: undefined },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Choose a time' })).toHaveAttribute('href', '/book')
  },
}
