import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { BookingForm } from '../src/index.js'
import { answering } from './support/answering.js'
import { changing, failing } from './support/changing.js'
import { jane, START } from './support/eventTypes.js'
import { bookAndRead } from './support/play.js'

/** What a visitor can do after booking. */
const meta = {
  title: 'AfterBooking',
  component: BookingForm,
  args: {
    eventType: jane('intro'),
    start: START,
    timeZone: 'Europe/Riga',
    client: answering('by-id'),
    onCancel: fn(),
  },
} satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

/** One button that opens a list of calendars. */
export const Calendars: Story = {
  play: async (played) => {
    await bookAndRead(played, /^You are booked/)
    await played.userEvent.click(played.canvas.getByRole('button', { name: 'Add to calendar' }))
    await waitFor(() => expect(played.canvas.getByRole('link', { name: /Google/ })).toBeVisible())
    await waitFor(() =>
      expect(played.canvas.getByRole('button', { name: 'Download .ics file' })).toBeVisible(),
    )
  },
}

export const CalendarOfARequest: Story = {
  args: { eventType: jane('approval'), client: answering('confirm-always-blocking') },
  play: async (played) => {
    await bookAndRead(played, /^Request sent/)
    await played.userEvent.click(played.canvas.getByRole('button', { name: 'Add to calendar' }))
    await waitFor(() => expect(played.canvas.getByText(/entered as tentative/)).toBeVisible())
  },
}

export const CalendarOfASeries: Story = {
  args: { eventType: jane('weekly'), client: answering('recurring-four') },
  play: async (played) => {
    await bookAndRead(played, /^You are booked/)
    await played.userEvent.click(played.canvas.getByRole('button', { name: 'Add to calendar' }))
    await waitFor(() =>
      expect(played.canvas.getByRole('button', { name: 'Download .ics file with 4 dates' })).toBeVisible(),
    )
  },
}

/** If the page may not write to the clipboard, the text is shown and selected. */
export const CopyByHand: Story = {
  play: async (played) => {
    const { writeText } = navigator.clipboard
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Not here', 'NotAllowedError'))
    await bookAndRead(played, /^You are booked/)
    await played.userEvent.click(played.canvas.getByRole('button', { name: 'Copy details' }))
    await waitFor(() => expect(played.canvas.getByRole('textbox', { name: 'Copy this text:' })).toHaveFocus())
    navigator.clipboard.writeText = writeText
  },
}

/** A link to the event type's success page, which must be on this origin or an allowed one. */
export const SuccessRedirect: Story = {
  args: {
    eventType: {
      ...jane('intro'),
      successRedirectUrl: 'https://example.com/thanks',
      forwardParamsSuccessRedirect: false,
    },
    successRedirect: { origins: ['https://example.com'] },
  },
  play: async (played) => {
    await bookAndRead(played, /^You are booked/)
    await expect(played.canvas.getByRole('link', { name: 'Continue' })).toHaveAttribute(
      'href',
      'https://example.com/thanks',
    )
  },
}

/** A paid event type cannot be paid in the form. */
export const Unpaid: Story = {
  args: {
    eventType: { ...jane('intro'), price: 1500, bookingUrl: 'https://example.com/jane/intro' },
    client: answering('confirm-always-blocking'),
  },
  play: async (played) => {
    await bookAndRead(played, /^Request sent/)
    await expect(played.canvas.getByRole('link', { name: 'Pay on the organizer’s page' })).toBeInTheDocument()
  },
}

/** A confirmation that the host renders. */
export const CustomConfirmation: Story = {
  args: { renderSuccess: (_, { attendee }) => <h2>See you soon, {attendee.name}</h2> },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: /name/i }), 'Ada Lovelace')
    await userEvent.type(canvas.getByRole('textbox', { name: /mail/i }), 'ada@example.com')
    await userEvent.click(canvas.getByRole('button', { name: /^Book / }))
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: 'See you soon, Ada Lovelace' })).toBeVisible(),
    )
  },
}

const openCancelForm =
  (heading: RegExp): NonNullable<Story['play']> =>
  async (played) => {
    await bookAndRead(played, heading)
    await played.userEvent.click(played.canvas.getByRole('button', { name: 'Cancel booking' }))
    await expect(played.canvas.getByRole('heading', { name: 'Cancel this booking?' })).toHaveFocus()
  }

/** Asks for confirmation, with room for a reason. */
export const Cancelling: Story = {
  args: { allowCancel: true, client: changing({ cancelled: 'cancel' }) },
  play: openCancelForm(/^You are booked/),
}

export const CancellingASeries: Story = {
  args: {
    eventType: jane('weekly'),
    allowCancel: true,
    client: changing({ made: 'recurring-four', cancelled: 'cancel' }),
  },
  play: async (played) => {
    await openCancelForm(/^You are booked/)(played)
    await expect(played.canvas.getByRole('combobox', { name: 'What to cancel' })).toHaveDisplayValue(
      'All 4 dates',
    )
  },
}

export const Cancelled: Story = {
  args: { allowCancel: true, client: changing({ cancelled: 'cancel' }) },
  play: async (played) => {
    await openCancelForm(/^You are booked/)(played)
    await played.userEvent.click(played.canvas.getByRole('button', { name: 'Cancel booking' }))
    await waitFor(() =>
      expect(played.canvas.getByRole('heading', { name: 'This booking is cancelled' })).toHaveFocus(),
    )
    await expect(played.args.onCancel).toHaveBeenCalledOnce()
  },
}

const failsToCancel = (kind: Parameters<typeof failing>[0], heading: string, recording?: string): Story => ({
  args: { allowCancel: true, client: { ...changing({}), cancelBooking: failing(kind, recording) } },
  play: async (played) => {
    await openCancelForm(/^You are booked/)(played)
    await played.userEvent.click(played.canvas.getByRole('button', { name: 'Cancel booking' }))
    await waitFor(() => expect(played.canvas.getByRole('heading', { name: heading })).toHaveFocus())
  },
})

export const CancelUnknown = failsToCancel('unknown', 'We could not confirm that it was cancelled')
export const CancelNotAllowed = failsToCancel('refused', 'The booking was not cancelled', 'cancel-disabled')

export const Dark: Story = { ...Calendars, globals: { theme: 'dark' } }
/** Messages that do not name their language follow the direction of the page. */
export const RightToLeft: Story = {
  ...Cancelling,
  args: { ...Cancelling.args, messages: {} },
  globals: { direction: 'rtl' },
}
