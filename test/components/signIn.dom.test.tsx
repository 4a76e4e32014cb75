import { configure, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { e0 } from '../support/e0.js'
import { renderForm } from '../support/renderForm.js'
import type { BookingError, BookingFormProps } from '../../src/index.js'

configure({ asyncUtilTimeout: 5000 })
afterEach(() => vi.unstubAllGlobals())

const URL = 'https://cal.example.com/ada/members'

function open(props: Partial<BookingFormProps> = {}, eventType: object = {}) {
  const { fetch, requests } = createTestFetch()
  vi.stubGlobal('fetch', fetch)
  const onError = vi.fn<(error: BookingError) => void>()
  const rendered = renderForm({
    eventType: e0({ bookingRequiresAuthentication: true, bookingUrl: URL, ...eventType }),
    start: '2026-12-01T09:00:00Z',
    onError,
    ...props,
  })
  return { ...rendered, requests, onError }
}

describe('an event type that takes only bookings of people who are signed in', () => {
  it('H101: says so in place of the form, links to its page, and tells the developer', async () => {
    const { onError, requests } = open({ fallback: <a href="tel:+1">Call us</a> })
    expect(await screen.findByText('Sign in to book this meeting')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Go to the booking page' })).toHaveAttribute('href', URL)
    expect(screen.getByRole('link', { name: 'Call us' })).toBeVisible()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ kind: 'setup' })
    expect(onError.mock.calls[0]?.[0].message).toMatch(/bookingRequiresAuthentication.*endpoint/)
    expect(requests).toEqual([])
  })

  it('H101: has no link to a page with another scheme, nor without one', async () => {
    open({}, { bookingUrl: 'javascript:alert(1)' })
    expect(await screen.findByText('Sign in to book this meeting')).toBeVisible()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it.each([
    ['an endpoint', { endpoint: 'https://example.com/book' }],
    ['a client', { client: { createBooking: () => new Promise<never>(() => {}) } }],
  ])('has the form if the host gives %s, which may sign in', async (_, props) => {
    open(props)
    expect(await screen.findByLabelText(/^Full name/)).toBeVisible()
  })

  it('has the form if the setting is off', async () => {
    open({}, { bookingRequiresAuthentication: false })
    expect(await screen.findByLabelText(/^Full name/)).toBeVisible()
  })
})
