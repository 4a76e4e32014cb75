import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type ComponentProps } from 'react'
import { expect, within } from 'storybook/test'
import {
  BookingForm,
  createBookingClient,
  useBookingForm,
  useEventType,
  type BookingFormProps,
  type EventTypeState,
} from '../src/index.js'
import { createTestFetch, type TestOutcome } from '../src/testing/createTestFetch.js'
import { jane, START } from './support/eventTypes.js'
import { bookAndRead, fillIn } from './support/play.js'

const testClient = (outcome: TestOutcome = 'accepted') =>
  createBookingClient({ fetch: createTestFetch({ outcome }).fetch })

const meta = {
  title: 'Integrations',
  component: BookingForm,
  args: { eventType: jane('intro'), start: START, timeZone: 'Europe/Riga', client: testClient() },
} satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

const shared = new QueryClient()

/** The form uses the query client of the page, which can then read and refetch what the form has loaded. */
export const OwnQueryClient: Story = {
  args: { queryClient: shared, eventType: { username: 'jane', eventTypeSlug: 'intro' } },
  render: (args) => (
    <QueryClientProvider client={shared}>
      <BookingForm {...args} />
    </QueryClientProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Intro call' })).toBeVisible()
    await expect(shared.getQueryCache().getAll().length).toBeGreaterThan(0)
  },
}

type OwnButtonProps = ComponentProps<NonNullable<NonNullable<BookingFormProps['components']>['Button']>>

/** The host's own button: it keeps the props of the built-in one, so it stays accessible. */
function OwnButton({ variant, pending, pendingLabel, children, ...rest }: OwnButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      style={{ font: 'inherit', padding: '10px 24px', borderRadius: 999, border: '2px solid currentColor' }}
      data-variant={variant}
    >
      {pending ? pendingLabel : children}
    </button>
  )
}

/** The host's components in place of the built-in ones. */
export const OwnComponents: Story = {
  args: { components: { Button: OwnButton } },
  play: async (played) => {
    await fillIn(played)
    await expect(played.canvas.getByRole('button', { name: /^Book / })).toHaveAttribute(
      'data-variant',
      'primary',
    )
  },
}

/** Each step as an event, as for analytics. No event but the last has anything that the visitor typed. */
export const Analytics: Story = {
  render: function Render(args) {
    const [events, setEvents] = useState<string[]>([])
    const log = (name: string) => setEvents((before) => [...before, name])
    return (
      <>
        <BookingForm
          {...args}
          onReady={() => log('booking_ready')}
          onStart={() => log('booking_start')}
          onSuccess={() => log('booking_success')}
          onError={({ kind }) => log(`booking_error ${kind}`)}
        />
        <ol aria-label="Events">
          {events.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
      </>
    )
  },
  play: async (played) => {
    await bookAndRead(played, /^You are booked/)
    const log = within(played.canvas.getByRole('list', { name: 'Events' }))
    await expect(log.getByText('booking_start')).toBeVisible()
    await expect(log.getByText('booking_success')).toBeVisible()
  },
}

const plainClient = testClient()

function PlainForm({ eventType, reference }: Extract<EventTypeState, { status: 'ready' }>) {
  const { form, fields, flow, submit } = useBookingForm({
    client: plainClient,
    timeZone: 'Europe/Riga',
    locale: 'en',
    numberFieldFormat: 'number',
    eventType,
    reference,
    startUtc: START,
  })
  const { errors } = form.formState
  if (flow.step === 'booked') return <p role="status">Booked</p>
  return (
    <form noValidate onSubmit={(event) => (event.preventDefault(), void submit())}>
      {fields
        .filter(({ hidden, type }) => !hidden && /^(?:name|email)$/.test(type))
        .map(({ key, label }) => (
          <p key={key}>
            <label>
              {label} <input {...form.register(key)} />
            </label>{' '}
            {String(errors[key]?.message ?? '')}
          </p>
        ))}
      <button>Book</button>
    </form>
  )
}

function Plain() {
  const state = useEventType({ eventType: { username: 'jane', eventTypeSlug: 'intro' }, client: plainClient })
  return state.status === 'ready' ? <PlainForm {...state} /> : <p>{state.status}</p>
}

/** `useBookingForm` with bare markup: no part and no style of the form. */
export const Headless: Story = {
  render: () => <Plain />,
  play: async (played) => {
    await fillIn(played)
    await played.userEvent.click(played.canvas.getByRole('button', { name: 'Book' }))
    await expect(await played.canvas.findByText('Booked')).toBeVisible()
  },
}

/** What a page does to every element of a kind, as old style sheets do. */
const HOSTILE = `
  .hostile input, .hostile button, .hostile select {
    background: #fee; border: 3px dotted red; text-transform: uppercase;
  }
  .hostile p, .hostile h2, .hostile h3, .hostile label { margin: 40px; color: red; letter-spacing: .3em }
  .hostile td { border: 4px solid red; padding: 20px }
`

/** A page whose rules for elements do not reach into the form. */
export const HostileStyles: Story = {
  args: { start: undefined },
  render: (args) => (
    <div className="hostile">
      <style>{HOSTILE.replaceAll('.hostile ', '')}</style>
      <BookingForm {...args} />
    </div>
  ),
  play: async ({ canvas }) => {
    const title = await canvas.findByRole('heading', { name: 'Intro call' })
    await expect(getComputedStyle(title).letterSpacing).toBe('normal')
    const [time] = await canvas.findAllByRole('button', { name: /^\d{1,2}:\d\d/ })
    await expect(time && getComputedStyle(time).textTransform).toBe('none')
  },
}
