import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { attempts } from '../support/attempts.js'
import { hangs, replies, type Fault } from '../support/faults.js'
import { books, pass, press, readLive } from '../support/openUnder.js'

// Imported before the fake timers start, because lazy loading takes real time.
import '../../src/components/lazySteps.js'
import '../../src/hooks/submission/createSubmit.js'

const UNKNOWN = 'We could not confirm your booking'

afterEach(() => void vi.useRealTimers())

const freeze = () =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })

/** Submits, then lets everything happen that waits for no timer. */
async function pressNow() {
  press()
  for (let turn = 0; turn < 20; turn++) {
    await act(() => new Promise((resolve) => setImmediate(resolve)))
    await pass(0)
  }
}

it('N12: announces a slow booking as pending, then once as still pending, and then shows the confirmation', async () => {
  let release: (() => void) | undefined
  const slow: Fault = async (init) => {
    await new Promise<void>((resolve) => (release = resolve))
    return books(init)
  }
  const { requests } = await attempts([slow])
  freeze()
  await pressNow()
  const button = screen.getByRole('button', { name: /^Book / })
  expect([readLive(), button.getAttribute('aria-disabled')]).toEqual(['Booking…', 'true'])
  await pass(7900)
  expect(readLive()).toBe('Booking…')
  const spoken: string[] = []
  const observer = new MutationObserver(() => spoken.push(readLive()))
  observer.observe(document.querySelector('.bf-root > [role="status"]') as Node, {
    childList: true,
    subtree: true,
    characterData: true,
  })
  await pass(12_000)
  expect(spoken).toEqual(['Still working on it. This can take a moment'])
  observer.disconnect()
  vi.useRealTimers()
  act(() => release?.())
  expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
  await waitFor(() => expect(readLive()).toBe(''))
  expect(requests).toHaveLength(1)
})

it('N10 L12: ends a pending booking with “could not confirm” at the timeout and offers no way to cancel it', async () => {
  await attempts([hangs])
  freeze()
  await pressNow()
  expect(screen.queryByRole('button', { name: /cancel|stop/i })).toBeNull()
  await pass(29_900)
  expect(readLive()).toMatch(/^Still working/)
  await pass(200)
  await settle()
  expect(screen.getByRole('heading', { name: UNKNOWN })).toHaveFocus()
  expect(screen.getByText(/You may already have it/)).toBeVisible()
})

const settle = async () => {
  for (let turn = 0; turn < 3; turn++) await act(() => new Promise((resolve) => setImmediate(resolve)))
}

it('N16: blocks the submit by click and by Enter while a rate limit counts down, and announces its end once', async () => {
  const { requests } = await attempts([replies(429, '', { 'retry-after': '30' }), books])
  freeze()
  await pressNow()
  const button = screen.getByRole('button', { name: /^Book / })
  expect(screen.getByText('You can try again in 30 seconds.')).toBeVisible()
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).not.toBeDisabled()
  await pass(10_000)
  expect(screen.getByText('You can try again in 20 seconds.')).toBeVisible()
  await pressNow()
  fireEvent.submit(button.closest('form') as HTMLFormElement)
  await settle()
  expect(requests).toHaveLength(1)
  expect(readLive()).toBe('')
  await pass(19_000)
  expect(screen.getByText('You can try again in 1 second.')).toBeVisible()
  await pass(1500)
  expect(readLive()).toBe('You can try again now.')
  expect(button).not.toHaveAttribute('aria-disabled')
  const spoken: string[] = []
  const observer = new MutationObserver(() => spoken.push(readLive()))
  observer.observe(document.querySelector('.bf-root > [role="status"]') as Node, {
    childList: true,
    subtree: true,
  })
  await pass(120_000)
  observer.disconnect()
  // Nothing was sent automatically, and nothing else was announced.
  expect([requests.length, spoken]).toEqual([1, []])
  await pressNow()
  vi.useRealTimers()
  expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
  expect(requests).toHaveLength(2)
})

it.each([
  ['N17: a Retry-After of two days', '172800', 120],
  ['N17: a Retry-After date in the past', 'Thu, 01 Jan 1970 00:00:00 GMT', 1],
  ['N17: an invalid Retry-After', 'soon', 60],
  ['N19: no Retry-After header', undefined, 60],
])('%s blocks the submit for a limited time', async (_, retryAfter, seconds) => {
  const { requests } = await attempts([
    replies(429, '', retryAfter ? { 'retry-after': retryAfter } : {}),
    books,
  ])
  freeze()
  await pressNow()
  const button = screen.getByRole('button', { name: /^Book / })
  await pass(seconds * 1000 - 100)
  expect(button).toHaveAttribute('aria-disabled', 'true')
  await pass(400)
  expect(button).not.toHaveAttribute('aria-disabled')
  expect(requests).toHaveLength(1)
})
