import { useRef } from 'react'
import { describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { createBookingClient } from '../../src/index.js'
import { findAxeFaults } from '../support/axe.js'
import { mountBookingForm } from '../support/mount.browser.js'

/** The clock of the server, a day before {@link START}. */
const NOW = '2030-01-07T06:00:00Z'
const START = '2030-01-08T13:00:00Z'
const SECRET = 'a widget was solved'

/**
 * Returns a client whose `fetch` is an endpoint of a host in front of a running sandbox: it refuses a booking
 * without the proof or with a full trap, and passes on what is left.
 */
async function createEndpoint() {
  const { apiUrl } = await commands.createSandbox({ now: NOW })
  const seen: Record<string, string>[] = []
  const endpoint: typeof fetch = async (input, init = {}) => {
    const headers = new Headers(init.headers)
    if (init.method === 'POST' && /\/bookings$/.test(String(input))) {
      seen.push(Object.fromEntries(headers))
      const isProven = headers.get('bf-guard') === SECRET && !headers.get('bf-trap')
      if (!isProven) return Response.json({ statusCode: 403, message: 'Forbidden' }, { status: 403 })
    }
    for (const name of ['bf-guard', 'bf-trap', 'bf-elapsed']) headers.delete(name)
    return fetch(input, { ...init, headers })
  }
  return { apiUrl, seen, client: createBookingClient({ apiUrl, fetch: endpoint }) }
}

/** A captcha: its checkbox gives a token, which can be used once. */
function createCaptcha() {
  let isSolved = false
  function Captcha() {
    const box = useRef<HTMLInputElement>(null)
    return (
      <label>
        <input ref={box} type="checkbox" onChange={({ target }) => (isSolved = target.checked)} /> I am a
        person
      </label>
    )
  }
  return {
    renderGuard: () => <Captcha />,
    guard: async () => {
      if (!isSolved) throw new Error('The captcha is not solved.')
      return SECRET
    },
  }
}

const OPTIONS = {
  eventType: { username: 'jane', eventTypeSlug: 'intro' },
  start: START,
  timeZone: 'Europe/Rome',
  locale: 'en-GB',
  defaultValues: { name: 'Ada Lovelace', email: 'ada@example.com' },
}

describe('a guard in front of a running server', () => {
  it('keeps the answers until its widget is solved, and then books', async () => {
    const { client, seen } = await createEndpoint()
    const { form } = mountBookingForm({ ...OPTIONS, ...createCaptcha(), client, honeypot: true })
    const captcha = form.getByRole('checkbox', { name: 'I am a person' })
    await expect.element(captcha).toBeVisible()
    await form.getByLabelText(/^Anything I should know/).fill('Two lines\nof notes')
    await form.getByRole('button', { name: /^Book / }).click()
    await expect.element(form.getByText('The security check did not finish')).toBeVisible()
    expect(await findAxeFaults(document)).toEqual([])
    await expect.element(form.getByLabelText(/^Anything I should know/)).toHaveValue('Two lines\nof notes')
    expect(seen).toEqual([])
    await captcha.click()
    await form.getByRole('button', { name: /^Book / }).click()
    await expect.element(form.getByRole('heading', { name: 'You are booked' })).toHaveFocus()
    expect(seen).toEqual([
      expect.objectContaining({ 'bf-trap': '', 'bf-elapsed': expect.stringMatching(/^\d+$/) }),
    ])
  })

  it('is never reached by the keyboard, and the trap takes no room', async () => {
    const { client } = await createEndpoint()
    const { form } = mountBookingForm({ ...OPTIONS, client, honeypot: true, className: 'trapped' })
    await expect.element(form.getByRole('button', { name: /^Book / })).toBeVisible()
    await expect.poll(() => document.querySelector('[name=website]')).not.toBeNull()
    const trap = document.querySelector('[name=website]') as HTMLInputElement
    const { width, height } = (trap.parentElement as HTMLElement).getBoundingClientRect()
    expect([width <= 1, height <= 1]).toEqual([true, true])
    expect(trap.matches(':focus')).toBe(false)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth)
    expect(form.getByRole('textbox').elements().includes(trap)).toBe(false)
  })

  it('refuses the booking of a program that fills in every input', async () => {
    const { client, seen } = await createEndpoint()
    const { form } = mountBookingForm({ ...OPTIONS, client, honeypot: true, guard: () => SECRET })
    await expect.poll(() => document.querySelector('[name=website]')).not.toBeNull()
    ;(document.querySelector('[name=website]') as HTMLInputElement).value = 'https://spam.example'
    await form.getByRole('button', { name: /^Book / }).click()
    await expect.element(form.getByText('This booking was not accepted')).toBeVisible()
    expect(seen).toEqual([expect.objectContaining({ 'bf-trap': 'https://spam.example' })])
  })

  it('books with the metadata of the campaign and of onBeforeSubmit', async () => {
    const { client, apiUrl } = await createEndpoint()
    const { pathname, search } = location
    history.replaceState(null, '', `${pathname}?utm_source=news&gclid=click-1`)
    const uids: string[] = []
    const { form } = mountBookingForm({
      ...OPTIONS,
      client,
      attribution: true,
      guard: () => SECRET,
      onBeforeSubmit: async () => ({ metadata: { quote: '17' } }),
      onSuccess: (booking) => uids.push(...[booking].flat().map(({ uid }) => uid)),
    })
    await form.getByRole('button', { name: /^Book / }).click()
    await expect.element(form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    history.replaceState(null, '', pathname + search)
    const reply = await fetch(`${apiUrl}/bookings/${uids[0]}`, {
      headers: { 'cal-api-version': '2024-08-13' },
    })
    const { data } = (await reply.json()) as { data: { metadata: Record<string, string> } }
    expect(data.metadata).toMatchObject({ utm_source: 'news', gclid: 'click-1', quote: '17' })
  })
})
