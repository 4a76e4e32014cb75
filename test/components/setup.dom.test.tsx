import { render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { BookingForm, type BookingFormProps } from '../../src/index.js'
import { e0, START } from '../support/e0.js'
import { fillAttendee, pressBook } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

const malformed = { id: 1, lengthInMinutes: 'half an hour' } as unknown as BookingFormProps['eventType']
const unnamed = { lengthInMinutes: 30 }

describe('a setup error', () => {
  it.each<[string, Partial<BookingFormProps>, RegExp]>([
    [
      'an invalid event type',
      { eventType: malformed },
      /cannot be read: lengthInMinutes\. Give it as the API sends it/,
    ],
    [
      'an event type without a reference',
      { eventType: unnamed },
      /Nothing names the event type\. Give eventTypeId/,
    ],
    [
      'no event type yet',
      { eventType: null as unknown as BookingFormProps['eventType'] },
      /Nothing names the event type/,
    ],
    [
      'a bare slug',
      { eventType: 'intro' as unknown as BookingFormProps['eventType'] },
      /Nothing names the event type\. Give eventTypeId/,
    ],
    [
      'an id that is a string',
      { eventType: { eventTypeId: '5' } as unknown as BookingFormProps['eventType'] },
      /Nothing names the event type/,
    ],
    [
      'a start without an offset',
      { start: '2030-01-08T13:00:00' },
      /start is "2030-01-08T13:00:00", which names no instant.*like "2026-12-01T09:00:00Z"/,
    ],
    ['a day that does not exist', { start: '2030-02-30T13:00:00Z' }, /which names no instant/],
    [
      'a javascript: endpoint',
      { endpoint: 'javascript:alert(1)' },
      /endpoint is "javascript:alert\(1\)", which is neither http nor https/,
    ],
    [
      'an ftp: endpoint',
      { endpoint: 'ftp://example.com/bookings' },
      /endpoint is "ftp:\/\/example.com\/bookings", which is neither http nor https/,
    ],
    [
      'an endpoint with a password',
      { endpoint: 'https://me:secret@example.com' },
      /endpoint holds a user name or password/,
    ],
    [
      'an ftp: apiUrl',
      { apiUrl: 'ftp://example.com' },
      /apiUrl is "ftp:\/\/example.com", which is neither http nor https/,
    ],
    [
      'an unknown time zone',
      { timeZone: 'Europe/Rom' },
      /timeZone is "Europe\/Rom", which is no IANA time zone/,
    ],
    [
      'too much metadata',
      { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, 'v'])) },
      /metadata has 51 entries; the server takes at most 50/,
    ],
    [
      'a metadata key that is too long',
      { metadata: { ['k'.repeat(41)]: 'v' } },
      /The metadata key "k+" is longer than 40 characters/,
    ],
    [
      'a metadata value that is too long',
      { metadata: { k: 'x'.repeat(501) } },
      /metadata\.k is longer than 500 characters/,
    ],
  ])('shows the reason, calls onError and sends no request for %s', async (_, props, sentence) => {
    const fetch = vi.spyOn(globalThis, 'fetch')
    const onError = vi.fn<NonNullable<BookingFormProps['onError']>>()
    renderForm({ eventType: e0(), start: START, locale: 'en-GB', onError, ...props })
    expect(await screen.findByRole('heading', { name: 'This form cannot take bookings yet' })).toBeVisible()
    expect(screen.getByText(sentence)).toBeInTheDocument()
    expect(screen.getByText('For the owner of this site')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Book/ })).toBeNull()
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      kind: 'setup',
      message: expect.stringMatching(sentence),
    })
    expect(fetch).not.toHaveBeenCalled()
    fetch.mockRestore()
  })
})

it('an event type that arrives later is rendered then', async () => {
  const at = (eventType: unknown) => (
    <StrictMode>
      <BookingForm eventType={eventType as BookingFormProps['eventType']} start={START} locale="en-GB" />
    </StrictMode>
  )
  const { rerender } = render(at(undefined))
  expect(await screen.findByRole('heading', { name: 'This form cannot take bookings yet' })).toBeVisible()
  rerender(at(e0({ title: 'Intro call' })))
  expect(screen.getByRole('heading', { name: 'Intro call' })).toBeVisible()
  expect(screen.getByRole('button', { name: /^Book / })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'This form cannot take bookings yet' })).toBeNull()
})

describe('an event type reference', () => {
  const reference = { username: 'jane', eventTypeSlug: 'intro' }
  let asked = 0
  const ask = (answer: () => Promise<Response>, eventType: BookingFormProps['eventType'] = reference) => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(answer)
    return {
      fetch,
      ...renderForm({
        eventType,
        start: START,
        locale: 'en-GB',
        timeZone: 'UTC',
        // Forms on one page share the event types of an API for a few seconds.
        apiUrl: `https://api.example.com/${++asked}/v2`,
      }),
    }
  }

  it('is loaded from the public route with its API version, and booked by the same names', async () => {
    const { fetch, user } = ask(async () =>
      Response.json({ status: 'success', data: [{ ...e0(), title: 'Intro call' }] }),
    )
    expect(screen.getByText('Loading the booking form')).toBeInTheDocument()
    expect(await screen.findByRole('heading', { name: 'Intro call' })).toBeVisible()
    const [url, init] = fetch.mock.calls[0] ?? []
    expect(url).toBe('https://api.example.com/1/v2/event-types?username=jane&eventSlug=intro')
    expect(init).toMatchObject({ method: 'GET', headers: { 'cal-api-version': '2024-06-14' } })
    await fillAttendee(user)
    await pressBook(user)
    await waitFor(() => expect(fetch).toHaveBeenCalledTimes(2))
    expect(JSON.parse(String(fetch.mock.calls[1]?.[1]?.body))).toMatchObject({
      username: 'jane',
      eventTypeSlug: 'intro',
    })
    fetch.mockRestore()
  })

  it('that the server does not know shows “This meeting is not offered”', async () => {
    const { fetch } = ask(async () => Response.json({ status: 'success', data: [] }))
    expect(await screen.findByRole('heading', { name: 'This meeting is not offered' })).toBeVisible()
    fetch.mockRestore()
  })

  it('that cannot be loaded can be retried', async () => {
    let isUp = false
    const { fetch, user } = ask(async () => {
      if (!isUp) throw new TypeError('Failed to fetch')
      return Response.json({ status: 'success', data: [e0()] })
    })
    expect(await screen.findByRole('heading', { name: 'The booking form could not be loaded' })).toBeVisible()
    isUp = true
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('button', { name: /^Book / })).toBeVisible()
    fetch.mockRestore()
  })

  it.each<[string, BookingFormProps['eventType'], RegExp]>([
    ['by id', { eventTypeId: 5 }, /fetched by id only with credentials/],
    ['by team', { teamSlug: 'sales', eventTypeSlug: 'intro' }, /no route to a team's event type by slug/],
  ])(
    '%s cannot be loaded without credentials, and shows the owner what to do',
    async (_, eventType, sentence) => {
      const { fetch } = ask(async () => Response.json({}), eventType)
      expect(await screen.findByText(sentence)).toBeInTheDocument()
      expect(fetch).not.toHaveBeenCalled()
      fetch.mockRestore()
    },
  )
})
