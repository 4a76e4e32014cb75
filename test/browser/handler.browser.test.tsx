import { describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import type { BookingHandlerOptions } from '../../src/entries/server.js'
import { mountBookingForm } from '../support/mount.browser.js'

const INTRO = { username: 'jane', eventTypeSlug: 'intro' }

/** Opens a form that posts to a handler, which books with the key of the sandbox. */
async function open(options: Partial<BookingHandlerOptions> = {}) {
  const { apiUrl } = await commands.createSandbox({ now: '2030-01-07T06:00:00Z' })
  const { endpoint } = await commands.createHandler({
    ...{ eventType: INTRO, apiUrl, apiKey: 'cal_sandbox', origins: [location.origin] },
    ...options,
  })
  const { form } = mountBookingForm({
    ...{ eventType: INTRO, start: '2030-01-08T13:00:00Z', apiUrl, endpoint },
    ...{ timeZone: 'Europe/Rome', locale: 'en-GB' },
  })
  const button = form.getByRole('button', { name: /^Book / })
  await form.getByLabelText('Your name').fill('Ada Lovelace')
  await form.getByLabelText('E-mail address').fill('ada@example.com')
  return { form, button, endpoint }
}

describe('a form in front of the handler', () => {
  it('books, and shows the booking', async () => {
    const { form, button } = await open()
    await button.click()
    await expect.element(form.getByRole('heading', { name: 'You are booked' })).toHaveFocus()
    await expect.element(form.getByText('14:00 – 14:30')).toBeVisible()
  })

  it('shows at its field what only the server knows to be wrong', async () => {
    const notes = { type: 'text', slug: 'notes', label: 'Notes', required: true } as const
    const name = { type: 'name', slug: 'name', required: true, isDefault: true } as const
    const email = { type: 'email', slug: 'email', required: true, isDefault: true } as const
    const { form, button } = await open({
      eventType: { ...INTRO, slug: 'intro', lengthInMinutes: 30, bookingFields: [name, email, notes] },
    })
    await button.click()
    const field = form.getByRole('textbox', { name: /Anything I should know/ })
    await expect.element(field).toHaveAccessibleDescription(/Anything I should know/)
    await expect.element(field).toBeInvalid()
  })

  it('H70: says how long to wait after too many requests', async () => {
    const { form, button, endpoint } = await open({ rateLimit: { requests: 1, seconds: 600 } })
    await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
    await button.click()
    await expect.element(form.getByText(/You can try again in \d+ seconds/)).toBeVisible()
  })

  it('H75: says that the booking may exist if the API cannot be reached', async () => {
    const { form, button } = await open({
      eventType: { ...INTRO, slug: 'intro', lengthInMinutes: 30 },
      apiUrl: 'http://127.0.0.1:9/v2',
    })
    await button.click()
    await expect.element(form.getByText(/could not confirm your booking/i).first()).toBeVisible()
  })

  it('H74: of another origin books nothing', async () => {
    const { form, button } = await open({ origins: ['https://page.example'] })
    await button.click()
    await expect.element(form.getByText(/could not confirm your booking/i).first()).toBeVisible()
  })
})
