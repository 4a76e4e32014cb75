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

// Nothing here is ever hidden, and looking for it costs more than all else.
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

describe('the choice of a time without a form', () => {
  it('hands over the instant that was pressed, in the zone that was chosen', async () => {
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

  it('fetches an event type that is only named; after a failure it can be tried again', async () => {
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
      'a zone that is none',
      { timeZone: 'Europe/Rom' },
      /timeZone is "Europe\/Rom", which is no IANA time zone/,
    ],
    [
      'an API that is no address',
      { apiUrl: 'ftp://example.com' },
      /apiUrl is "ftp:\/\/example.com", which is neither http nor https/,
    ],
  ])('says what is wrong with the site, to the host too: %s', async (_, props, sentence) => {
    const { onError, onPick } = draw(props)
    expect(await screen.findByRole('heading', { name: 'This form cannot take bookings yet' })).toBeVisible()
    expect(screen.getByText(sentence)).toBeInTheDocument()
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(screen.queryByRole('grid')).toBeNull()
    expect(onPick).not.toHaveBeenCalled()
  })

  it('tells the host when the client knows no free times', async () => {
    const { onError } = draw({ client: { createBooking: () => Promise.reject(new BookingError('unknown')) } })
    await waitFor(() => expect(onError).toHaveBeenCalled())
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      kind: 'setup',
      message: expect.stringContaining('no getSlots'),
    })
  })
})
