import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { commands } from 'vitest/browser'
import { mountBookingForm } from '../support/mount.browser.js'

// The clocks of the page and of the server stand at the day of the run: no time passes while it is looked at.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('on any day the first free time can be booked, moved to the last of a day, and cancelled', async () => {
  const now = new Date().toISOString()
  const { apiUrl } = await commands.createSandbox({ now })
  const visit = () =>
    mountBookingForm({
      ...{ apiUrl, timeZone: 'Europe/Berlin', locale: 'en-GB', allowCancel: true, allowReschedule: true },
      eventType: { username: 'jane', eventTypeSlug: 'intro' },
      defaultValues: { name: 'Ada Lovelace', email: 'ada@example.com' },
    })
  const { form } = visit()
  const times = form.getByRole('button', { name: /^\d\d:\d\d, / })
  const showTimes = async () => {
    await expect.element(form.getByRole('grid')).not.toHaveAttribute('aria-busy')
    await expect.element(times.first()).toBeVisible()
  }
  await showTimes()
  const first = times.first().element().getAttribute('aria-label') ?? ''
  await times.first().click()
  await form.getByRole('button', { name: /^Book \w{3}/ }).click()
  await expect.element(form.getByRole('heading', { name: 'You are booked' })).toHaveFocus()
  const rival = visit()
  await expect.element(rival.form.getByRole('grid')).not.toHaveAttribute('aria-busy')
  await expect.element(rival.form.getByRole('button', { name: first, exact: true })).not.toBeInTheDocument()
  rival.unmount()
  await form.getByRole('button', { name: 'Change time' }).click()
  await showTimes()
  await times.last().click()
  await form.getByRole('button', { name: /^Move to / }).click()
  await expect.element(form.getByText(/^Moved from /)).toBeVisible()
  await form.getByRole('button', { name: 'Cancel booking' }).click()
  await form.getByRole('button', { name: 'Cancel booking' }).click()
  await expect.element(form.getByRole('heading', { name: 'This booking is cancelled' })).toBeVisible()
})
