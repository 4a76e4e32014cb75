import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { BookingForm, createBookingClient, type BookingFormProps } from '../src/index.js'
import { createTestFetch } from '../src/testing/createTestFetch.js'
import { jane, START } from './support/eventTypes.js'
import { bookAndRead, fillIn, press } from './support/play.js'

const testClient = () => createBookingClient({ fetch: createTestFetch().fetch })

/** What a page adds to the submit: a proof, metadata, a payment, a tool for assistants. */
const meta = {
  title: 'Submit',
  component: BookingForm,
  args: {
    eventType: jane('intro'),
    start: START,
    timeZone: 'Europe/Riga',
    client: testClient(),
    onSuccess: fn(),
    onError: fn(),
  },
} satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

/** A stand-in for the widget of a captcha. */
function WithCaptcha(args: BookingFormProps) {
  const [token, setToken] = useState('')
  return (
    <BookingForm
      {...args}
      guard={() => token || Promise.reject(new Error('The captcha is not solved.'))}
      renderGuard={() => (
        <label style={{ display: 'inline-flex', gap: 12, padding: 16, border: '1px solid', borderRadius: 4 }}>
          <input type="checkbox" onChange={({ target }) => setToken(target.checked ? 'token' : '')} />I am not
          a robot
        </label>
      )}
    />
  )
}

/** The widget of a captcha above the button. Its token is sent as a header. */
export const Guard: Story = {
  render: (args) => <WithCaptcha {...args} />,
  play: async (played) => {
    await fillIn(played)
    await played.userEvent.click(await played.canvas.findByRole('checkbox', { name: 'I am not a robot' }))
    await press(played)
    await waitFor(() => expect(played.canvas.getByRole('heading', { name: 'You are booked' })).toHaveFocus())
  },
}

/** Without the proof nothing is sent, every answer is kept, and the visitor can try again. */
export const GuardFails: Story = {
  render: (args) => <WithCaptcha {...args} />,
  play: async (played) => {
    await fillIn(played)
    await played.canvas.findByRole('checkbox', { name: 'I am not a robot' })
    await press(played)
    await waitFor(() => expect(played.canvas.getByText('The security check did not finish')).toBeVisible())
    await expect(played.canvas.getByRole('textbox', { name: /name/i })).toHaveValue('Ada Lovelace')
  },
}

/** An input that only programs see. The form looks like one without it. */
export const Honeypot: Story = {
  args: { honeypot: true },
  play: async (played) => {
    await fillIn(played)
    await waitFor(() => expect(played.canvasElement.querySelector('[name=website]')).not.toBeNull())
    await expect(played.canvas.queryByRole('textbox', { name: /website/i })).toBeNull()
  },
}

/** What `onBeforeSubmit` returns is stored with the booking, and so is the campaign of the page. */
export const AddedMetadata: Story = {
  args: {
    attribution: true,
    metadata: { page: 'pricing' },
    onBeforeSubmit: async () => ({ metadata: { quote: 'Q-2031' } }),
  },
  play: async (played) => {
    await bookAndRead(played, /^You are booked/)
    await expect(played.args.onSuccess).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({
        metadata: expect.objectContaining({ page: 'pricing', quote: 'Q-2031' }) as object,
      }),
    )
  },
}

/** The page takes the payment of a new booking itself. */
export const OwnPayment: Story = {
  args: {
    eventType: { ...jane('intro'), price: 1500, bookingUrl: 'https://example.com/jane/intro' },
    renderPayment: (booking) => (
      <p>
        15.00 € are due. <a href={`#pay-${[booking].flat()[0]?.uid}`}>Pay by card</a>
      </p>
    ),
  },
  play: async (played) => {
    await bookAndRead(played, /^You are booked/)
    await waitFor(() => expect(played.canvas.getByRole('link', { name: 'Pay by card' })).toBeVisible())
  },
}

/** An assistant in the browser can fill in the form as a tool. The visitor submits it. */
export const AgentTool: Story = {
  args: { toolName: 'book_intro_call', toolDescription: 'Books an intro call with Jane at the shown time.' },
  play: async ({ canvas, canvasElement }) => {
    const form = await waitFor(() => {
      const found = canvasElement.querySelector('form[toolname]')
      if (!found) throw new Error('The form is no tool yet.')
      return found
    })
    await expect(form).not.toHaveAttribute('toolautosubmit')
    await expect(await canvas.findByRole('textbox', { name: 'Your name' })).toHaveAttribute(
      'toolparamdescription',
      'Your name',
    )
  },
}
