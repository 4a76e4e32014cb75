import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { custom, e0 } from '../support/e0.js'
import type { Fault } from '../support/faults.js'
import { readValues } from '../support/fill.js'
import { books, FIELDS, fillIn, openUnder, press, TYPED } from '../support/openUnder.js'

let consoleError: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  consoleError = vi.spyOn(console, 'error').mockReturnValue()
  // Not in afterEach: the form of the previous test unmounts after that and saves its draft then.
  sessionStorage.clear()
})
afterEach(() => consoleError.mockRestore())

describe('P05: a draft', () => {
  const open = (more = {}) =>
    openUnder([books], { props: { draft: true, eventType: e0({}, FIELDS), ...more } })
  const stored = () => Object.values({ ...sessionStorage }).join()

  it('P05: restores every kind of answer', async () => {
    const { unmount } = await open()
    const typed = await fillIn()
    await waitFor(() => expect(stored()).toContain(TYPED.guest))
    unmount()
    await open()
    await waitFor(() => expect(readValues()).toEqual(typed))
  })

  it('P05: does not overwrite what was typed before it was restored', async () => {
    const { unmount } = await open()
    await fillIn()
    unmount()
    expect(stored()).toContain(TYPED.notes)
    await open()
    fireEvent.change(screen.getByLabelText(/^Full name/), { target: { value: 'Somebody Else' } })
    await waitFor(() => expect(screen.getByLabelText(/^Notes/)).toHaveValue(TYPED.notes))
    expect(screen.getByLabelText(/^Full name/)).toHaveValue('Somebody Else')
  })

  it('P05: keeps no consent, which the visitor gives each time anew', async () => {
    const fields = [
      ...FIELDS,
      custom('consent', 'terms', { label: 'I agree' }),
      custom('date', 'day', { label: 'Day' }),
    ]
    const withTerms = () => open({ eventType: e0({}, fields) })
    const { unmount } = await withTerms()
    fireEvent.click(await screen.findByRole('checkbox', { name: /I agree/ }))
    fireEvent.change(await screen.findByLabelText(/^Day/), { target: { value: '2030-01-02' } })
    await waitFor(() => expect(stored()).toContain('2030-01-02'))
    expect(stored()).not.toContain('consent')
    unmount()
    await withTerms()
    await waitFor(() => expect(screen.getByLabelText(/^Day/)).toHaveValue('2030-01-02'))
    expect(await screen.findByRole('checkbox', { name: /I agree/ })).not.toBeChecked()
  })

  it('P05: is deleted after the booking, even if the form unmounted before the response', async () => {
    let release: (() => void) | undefined
    const delayed: Fault = async (init) => {
      await new Promise<void>((resolve) => (release = resolve))
      return books(init)
    }
    const onSuccess = vi.fn<() => void>()
    const { unmount } = await openUnder([delayed], { props: { draft: true, onSuccess } })
    await fillIn()
    await waitFor(() => expect(stored()).toContain(TYPED.name))
    press()
    await waitFor(() => expect(release).toBeDefined())
    unmount()
    expect(stored()).toContain(TYPED.name)
    release?.()
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce())
    // Only the attempt is left, because nobody has seen the confirmation.
    expect(Object.keys({ ...sessionStorage })).toEqual(['booking-form-attempts'])
  })

  it.each<[string, string]>([
    ['invalid JSON', '{'],
    ['JSON of another shape', '{"savedAt":"yesterday","values":7}'],
    [
      'values of unexpected shapes',
      JSON.stringify({
        savedAt: Date.now(),
        values: [
          ['name name', { $$typeof: 1 }],
          ['multiemail guests', [{}]],
          ['text company', 7],
          ['checkbox wants', { length: 1 }],
        ],
      }),
    ],
    ['invalid entries', JSON.stringify({ savedAt: Date.now(), values: [3] })],
    ['a __proto__ key', JSON.stringify({ savedAt: Date.now(), values: { __proto__: null } })],
  ])('P05: is ignored if it holds %s', async (_, text) => {
    sessionStorage.setItem('booking-form:shop', text)
    await open({ draft: { key: 'shop' } })
    const typed = await fillIn()
    expect(typed.find(([label]) => /^Full name/.test(label))?.[1]).toBe(TYPED.name)
    press()
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(consoleError).not.toHaveBeenCalled()
  })

  it('P05: is not kept if the storage throws, and the form works', async () => {
    const storage = Object.getOwnPropertyDescriptor(window, 'sessionStorage') as PropertyDescriptor
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    try {
      await open()
      await fillIn()
      await new Promise((resolve) => setTimeout(resolve, 350))
      press()
      await screen.findByRole('heading', { name: 'You are booked' })
      expect(consoleError).not.toHaveBeenCalled()
    } finally {
      Object.defineProperty(window, 'sessionStorage', storage)
    }
  })
})

describe('P12: a confirmation', () => {
  it('P12: depends only on the response, not on the URL or storage of the page', async () => {
    const before = location.href
    const booking = JSON.stringify({
      uid: 'evil',
      status: 'accepted',
      step: 'booked',
      title: '<b>Booked</b>',
    })
    history.replaceState(
      { booking },
      '',
      `?uid=evil&status=accepted&booking=${encodeURIComponent(booking)}#booked`,
    )
    sessionStorage.setItem(
      'booking-form:{"eventTypeId":123}',
      JSON.stringify({ savedAt: Date.now(), values: [['text uid', 'evil']], booking, step: 'booked' }),
    )
    await openUnder([], { props: { draft: true } })
    await screen.findByText('Tea')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(screen.queryByRole('heading', { name: 'You are booked' })).toBeNull()
    expect(document.body).not.toHaveTextContent('evil')
    history.replaceState(null, '', before)
  })
})
