import { afterEach, describe, expect, it, vi } from 'vitest'
import { commands, page } from 'vitest/browser'
import { readControls } from '../support/faultForm.js'
import { mountBookingForm } from '../support/mount.browser.js'

/** The clock of the server, a day before {@link START}. */
const NOW = '2030-01-07T06:00:00Z'
const START = '2030-01-08T13:00:00Z'
const CODE = 'Code from the email'

/** Opens a form at the step that asks for the verification code. */
async function openAtCode() {
  const { apiUrl } = await commands.createSandbox({ now: NOW })
  const { form } = mountBookingForm({
    eventType: { username: 'jane', eventTypeSlug: 'confirm-email' },
    start: START,
    apiUrl,
    timeZone: 'Europe/Rome',
    locale: 'en-GB',
  })
  await form.getByLabelText('Your name').fill('Ada Lovelace')
  await form.getByLabelText('E-mail address').fill('ada@example.com')
  await form.getByRole('button', { name: 'Add guests' }).click()
  await form.getByLabelText('Guest 1').fill('grace@example.com')
  await form.getByRole('textbox', { name: /^Anything I should know/ }).fill('Two lines\nof notes')
  const answers = readControls()
  await form.getByRole('button', { name: /^Book / }).click()
  await expect.element(form.getByLabelText(CODE)).toHaveFocus()
  await expect
    .element(form.getByText('We sent a code to ada@example.com. Your answers are kept.'))
    .toBeVisible()
  return { form, apiUrl, answers }
}

afterEach(() => void vi.useRealTimers())

describe('an email address that must be verified', () => {
  it('can be changed: going back keeps every answer and focuses the address', async () => {
    const { form, answers } = await openAtCode()
    await form.getByRole('button', { name: 'Change my answers' }).click()
    await expect.element(form.getByLabelText('E-mail address')).toHaveFocus()
    expect(answers).toEqual(
      expect.arrayContaining(['Ada Lovelace', 'ada@example.com', 'grace@example.com', 'Two lines\nof notes']),
    )
    expect(readControls()).toEqual(answers)
  })

  it('can get another code after a wait, and that code books', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { form, apiUrl } = await openAtCode()
    const waiting = form.getByRole('button', { name: /^New code in \d+ seconds?$/ })
    await expect.element(waiting).toHaveAttribute('aria-disabled', 'true')
    vi.setSystemTime(Date.now() + 30_000)
    await form.getByRole('button', { name: 'Send a new code', exact: true }).click()
    await expect.element(form.getByText(/^We sent another code to ada@example.com/)).toBeInTheDocument()
    await expect.element(waiting).toBeVisible()
    await form.getByLabelText(CODE).fill((await commands.verificationCode(apiUrl, 'ada@example.com')) ?? '')
    await form.getByRole('button', { name: 'Confirm and book' }).click()
    await expect.element(form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
  })

  it('fits a 320 px wide screen', async () => {
    await page.viewport(320, 640)
    await openAtCode()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    await page.viewport(414, 896)
  })
})
