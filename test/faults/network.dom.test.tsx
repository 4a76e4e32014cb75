import { fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { createBookingClient } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { e0, START } from '../support/e0.js'
import { fillAttendee, pressBook, readValues } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

afterEach(() => void vi.restoreAllMocks())

it('N01 N02: sends nothing and keeps the answers while offline, and sends nothing by itself when back online', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const { fetch, requests } = createTestFetch()
  const { user } = renderForm({
    eventType: e0(),
    start: START,
    client: createBookingClient({ fetch }),
    locale: 'en',
  })
  await fillAttendee(user)
  const typed = readValues()
  await pressBook(user)
  const heading = await screen.findByRole('heading', { name: /offline/i })
  expect(heading).toHaveFocus()
  expect(requests).toEqual([])
  expect(readValues()).toEqual(typed)
  onLine.mockReturnValue(true)
  fireEvent(window, new Event('online'))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(requests).toEqual([])
  await pressBook(user)
  await screen.findByRole('heading', { name: 'You are booked' })
  expect(requests).toHaveLength(1)
})
