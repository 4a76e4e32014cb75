import { configure, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import type { Slot } from '../../src/contract/slot.js'
import { SlotPicker, type SlotPickerProps } from '../../src/index.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import { findTime, FREE, NOW } from '../support/bookerForm.js'
import { e0 } from '../support/e0.js'
import { clientWithSlots, within } from '../support/pickerClient.js'
import { renderStrict } from '../support/renderForm.js'

// Nothing here is hidden with aria-hidden, and checking for it dominates the run time.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

function draw(props: Partial<SlotPickerProps> = {}) {
  const { client, asked } = clientWithSlots(within(FREE))
  const onPick = vi.fn<(slot: Slot) => void>()
  const onError = vi.fn<(error: BookingError) => void>()
  const given = {
    eventType: e0(),
    client,
    onPick,
    onError,
    timeZone: 'Europe/Rome',
    locale: 'en-GB',
    ...props,
  }
  return { ...renderStrict(<SlotPicker {...given} />), client, asked, onPick, onError }
}

describe('SlotPicker without a form', () => {
  it('passes the picked instant to onPick', async () => {
    const { user, onPick, asked } = draw({
      lengthMinutes: 60,
      eventType: e0({ lengthInMinutesOptions: [30, 60] }),
    })
    await user.click(await findTime('09:30'))
    expect(onPick.mock.calls).toEqual([[{ startUtc: FREE[1] }]])
    expect(asked[0]).toMatchObject({ eventTypeId: 123, duration: 60, timeZone: 'Europe/Rome' })
    await user.click(screen.getByRole('button', { name: '12 h' }))
    expect(await screen.findByRole('button', { name: /^9:30 am, /i })).toBeVisible()
  })

  it('loads an event type by reference, and can retry after a failure', async () => {
    const reference = { username: 'jane', eventTypeSlug: 'intro' }
    const answers = [
      () => Promise.reject(new BookingError('unknown')),
      async () => EventTypeSchema.parse(e0()),
    ]
    const { client } = clientWithSlots(within(FREE))
    const getEventType = vi.fn<NonNullable<typeof client.getEventType>>(
      () => (answers.length > 1 ? answers.shift() : answers[0])?.() as Promise<never>,
    )
    const { user, onError } = draw({ eventType: reference, client: { ...client, getEventType } })
    expect(await screen.findByRole('heading', { name: 'The free times could not be loaded' })).toBeVisible()
    expect(onError).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await findTime('09:00')).toBeVisible()
  })

  it.each<[string, Partial<SlotPickerProps>, RegExp]>([
    [
      'an unknown time zone',
      { timeZone: 'Europe/Rom' },
      /timeZone is "Europe\/Rom", which is no IANA time zone/,
    ],
    [
      'an apiUrl that is not an http URL',
      { apiUrl: 'ftp://example.com' },
      /apiUrl is "ftp:\/\/example.com", which is neither http nor https/,
    ],
  ])('shows a setup notice and calls onError: %s', async (_, props, sentence) => {
    const { onError, onPick } = draw(props)
    expect(await screen.findByRole('heading', { name: 'This form cannot take bookings yet' })).toBeVisible()
    expect(screen.getByText(sentence)).toBeInTheDocument()
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(screen.queryByRole('grid')).toBeNull()
    expect(onPick).not.toHaveBeenCalled()
  })

  it('calls onError if the client has no getSlots', async () => {
    const { onError } = draw({ client: { createBooking: () => Promise.reject(new BookingError('unknown')) } })
    await waitFor(() => expect(onError).toHaveBeenCalled())
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      kind: 'setup',
      message: expect.stringContaining('no getSlots'),
    })
  })
})
