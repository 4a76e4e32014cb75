import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { attempts } from '../support/attempts.js'
import { hangs, replies, type Fault } from '../support/faults.js'
import { books, pass, press, readLive } from '../support/openUnder.js'

// Here before the clock stops: what is loaded late takes time of its own.
import '../../src/components/lazySteps.js'
import '../../src/hooks/submission/createSubmit.js'

const UNKNOWN = 'We could not confirm your booking'

afterEach(() => void vi.useRealTimers())

const freeze = () =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })

/** Presses, and gives everything that waits for nothing the time to happen. */
async function pressNow() {
  press()
  for (let turn = 0; turn < 20; turn++) {
    await act(() => new Promise((resolve) => setImmediate(resolve)))
    await pass(0)
  }
}

it('N12: a slow booking is said to be under way, once to be still so, and then to be there', async () => {
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

it('N10 L12: what is under way ends in “could not confirm” at the deadline, and nothing offers to take it back', async () => {
  await attempts([hangs])
  freeze()
  await pressNow()
  expect(screen.queryByRole('button', { name: /cancel|stop/i })).toBeNull()
  await pass(29_900)
  expect(readLive()).toMatch(/^Still working/)
  await pass(200)
  await pressLess()
  expect(screen.getByRole('heading', { name: UNKNOWN })).toHaveFocus()
  expect(screen.getByText(/You may already have it/)).toBeVisible()
})

const pressLess = async () => {
  for (let turn = 0; turn < 3; turn++) await act(() => new Promise((resolve) => setImmediate(resolve)))
}

it('N16: a busy server makes the button wait, by click and by Enter, counts down, and says once that it is over', async () => {
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
  await pressLess()
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
  // Nothing was sent by itself, and nothing more was said.
  expect([requests.length, spoken]).toEqual([1, []])
  await pressNow()
  vi.useRealTimers()
  expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
  expect(requests).toHaveLength(2)
})

it.each([
  ['N17: two days', '172800', 120],
  ['N17: a date long past', 'Thu, 01 Jan 1970 00:00:00 GMT', 1],
  ['N17: nothing that can be read', 'soon', 60],
  ['N19: nothing at all', undefined, 60],
])('%s makes the button wait a bearable time', async (_, retryAfter, seconds) => {
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
