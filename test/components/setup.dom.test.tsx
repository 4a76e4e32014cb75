import { render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { BookingForm, type BookingFormProps } from '../../src/index.js'
import { e0, START } from '../support/e0.js'
import { fillAttendee, pressBook } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

const malformed = { id: 1, lengthInMinutes: 'half an hour' } as unknown as BookingFormProps['eventType']
const unnamed = { lengthInMinutes: 30 }

describe('a mistake of the site', () => {
  it.each<[string, Partial<BookingFormProps>, RegExp]>([
    [
      'an event type that cannot be read',
      { eventType: malformed },
      /cannot be read: lengthInMinutes\. Give it as the API sends it/,
    ],
    [
      'an event type that nothing names',
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
      'an id that is a text',
      { eventType: { eventTypeId: '5' } as unknown as BookingFormProps['eventType'] },
      /Nothing names the event type/,
    ],
    [
      'a start without a zone',
      { start: '2030-01-08T13:00:00' },
      /start is "2030-01-08T13:00:00", which names no instant.*like "2026-12-01T09:00:00Z"/,
    ],
    ['a day that does not exist', { start: '2030-02-30T13:00:00Z' }, /which names no instant/],
    [
      'an endpoint of script',
      { endpoint: 'javascript:alert(1)' },
      /endpoint is "javascript:alert\(1\)", which is neither http nor https/,
    ],
    [
      'an endpoint of files',
      { endpoint: 'ftp://example.com/bookings' },
      /endpoint is "ftp:\/\/example.com\/bookings", which is neither http nor https/,
    ],
    [
      'an endpoint with a password',
      { endpoint: 'https://me:secret@example.com' },
      /endpoint holds a user name or password/,
    ],
    [
      'an API that is no address',
      { apiUrl: 'ftp://example.com' },
      /apiUrl is "ftp:\/\/example.com", which is neither http nor https/,
    ],
    [
      'a zone that is none',
      { timeZone: 'Europe/Rom' },
      /timeZone is "Europe\/Rom", which is no IANA time zone/,
    ],
    [
      'too much metadata',
      { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, 'v'])) },
      /metadata has 51 entries; the server takes at most 50/,
    ],
    [
      'a long key of metadata',
      { metadata: { ['k'.repeat(41)]: 'v' } },
      /The metadata key "k+" is longer than 40 characters/,
    ],
    [
      'metadata over the limits',
      { metadata: { k: 'x'.repeat(501) } },
      /metadata\.k is longer than 500 characters/,
    ],
  ])(
    '%s is said in a clear sentence, to the host too, and nothing is asked for',
    async (_, props, sentence) => {
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
    },
  )
})

it('an event type that comes later is drawn when it is there', async () => {
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

describe('an event type that is only named', () => {
  const reference = { username: 'jane', eventTypeSlug: 'intro' }
  const ask = (answer: () => Promise<Response>, eventType: BookingFormProps['eventType'] = reference) => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(answer)
    return {
      fetch,
      ...renderForm({
        eventType,
        start: START,
        locale: 'en-GB',
        timeZone: 'UTC',
        apiUrl: 'https://api.example.com/v2',
      }),
    }
  }

  it('is fetched from the public route with the version it has there, and booked by the names that were given', async () => {
    const { fetch, user } = ask(async () =>
      Response.json({ status: 'success', data: [{ ...e0(), title: 'Intro call' }] }),
    )
    expect(screen.getByText('Loading the booking form')).toBeInTheDocument()
    expect(await screen.findByRole('heading', { name: 'Intro call' })).toBeVisible()
    const [url, init] = fetch.mock.calls[0] ?? []
    expect(url).toBe('https://api.example.com/v2/event-types?username=jane&eventSlug=intro')
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

  it('that the server does not know is said to be not offered', async () => {
    const { fetch } = ask(async () => Response.json({ status: 'success', data: [] }))
    expect(await screen.findByRole('heading', { name: 'This meeting is not offered' })).toBeVisible()
    fetch.mockRestore()
  })

  it('that cannot be fetched can be asked for again', async () => {
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
    '%s cannot be fetched without credentials, and the owner reads what to do',
    async (_, eventType, sentence) => {
      const { fetch } = ask(async () => Response.json({}), eventType)
      expect(await screen.findByText(sentence)).toBeInTheDocument()
      expect(fetch).not.toHaveBeenCalled()
      fetch.mockRestore()
    },
  )
})
