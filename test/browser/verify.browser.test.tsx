import { describe, expect, it } from 'vitest'
import { commands, userEvent } from 'vitest/browser'
import type { SandboxRequest } from '../support/sandboxCommands.js'
import { findAxeFaults } from '../support/axe.js'
import { mountBookingForm } from '../support/mount.browser.js'

/** The clock of the server, a day before {@link START}. */
const NOW = '2030-01-07T06:00:00Z'
const START = '2030-01-08T13:00:00Z'
const EMAIL = 'ada@example.com'

async function openStep(request?: SandboxRequest) {
  const { apiUrl } = await commands.createSandbox({ now: NOW, ...request })
  const uids: string[] = []
  const { form } = mountBookingForm({
    onSuccess: (booking) => uids.push(...[booking].flat().map(({ uid }) => uid)),
    eventType: { username: 'jane', eventTypeSlug: 'confirm-email' },
    start: START,
    apiUrl,
    timeZone: 'Europe/Rome',
    locale: 'en-GB',
    // Messages that do not name their language follow the direction of the page.
    messages: {},
  })
  await form.getByLabelText('Your name').fill('Ada Lovelace')
  await form.getByLabelText('E-mail address').fill(EMAIL)
  await form.getByLabelText(/^Anything I should know/).fill('A portfolio of forms')
  await form.getByRole('button', { name: /^Book / }).click()
  await expect.element(form.getByText(`We sent a code to ${EMAIL}. Your answers are kept.`)).toBeVisible()
  const code = (await commands.verificationCode(apiUrl, EMAIL)) ?? ''
  return { form, apiUrl, uids, code, wrong: String((Number(code) + 1) % 1_000_000).padStart(6, '0') }
}

async function readBooking(apiUrl: string, uid: string): Promise<unknown> {
  const reply = await fetch(`${apiUrl}/bookings/${uid}`, { headers: { 'cal-api-version': '2024-08-13' } })
  return reply.json()
}

describe('email verification on a running server', () => {
  it.each(['older', 'documented'] as const)(
    'shows an error for a wrong code and books with the right one (%s routes)',
    async (verificationRoutes) => {
      const { form, apiUrl, uids, code, wrong } = await openStep({ verificationRoutes })
      const input = form.getByLabelText('Code from the email')
      await expect.element(input).toHaveFocus()
      await userEvent.keyboard(`${wrong}{Enter}`)
      await expect.element(input).toHaveAccessibleDescription(/^This code is not right/)
      await expect.element(input).toHaveFocus()
      await input.fill(`${code.slice(0, 3)} ${code.slice(3)}`)
      await form.getByRole('button', { name: 'Confirm and book' }).click()
      await expect.element(form.getByRole('heading', { name: 'You are booked' })).toHaveFocus()
      expect(uids).toHaveLength(1)
      expect(await readBooking(apiUrl, uids[0] ?? '')).toMatchObject({
        data: { attendees: [{ email: EMAIL }], bookingFieldsResponses: { notes: 'A portfolio of forms' } },
      })
    },
  )

  it('keeps all answers when the visitor goes back to change the address, which gets its own code', async () => {
    const { form, apiUrl, code } = await openStep()
    await form.getByRole('button', { name: 'Change my answers' }).click()
    await expect.element(form.getByLabelText('E-mail address')).toHaveFocus()
    await expect.element(form.getByLabelText('Your name')).toHaveValue('Ada Lovelace')
    await expect.element(form.getByLabelText(/^Anything I should know/)).toHaveValue('A portfolio of forms')
    await form.getByLabelText('E-mail address').fill('ada@work.example')
    await form.getByRole('button', { name: /^Book / }).click()
    await expect
      .element(form.getByText('We sent a code to ada@work.example. Your answers are kept.'))
      .toBeVisible()
    const input = form.getByLabelText('Code from the email')
    await expect.element(input).toHaveValue('')
    await input.fill(code)
    await userEvent.keyboard('{Enter}')
    await expect.element(input).toHaveAccessibleDescription(/^This code is not right/)
    await input.fill((await commands.verificationCode(apiUrl, 'ada@work.example')) ?? '')
    await userEvent.keyboard('{Enter}')
    await expect.element(form.getByRole('heading', { name: 'You are booked' })).toHaveFocus()
  })

  it('says that too many codes were requested, and accepts the previous code', async () => {
    const { form, apiUrl, code } = await openStep()
    for (let index = 0; index < 2; index++) {
      await fetch(`${apiUrl}/atoms/verification/email/send-code`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: EMAIL }),
      })
    }
    await form.getByRole('button', { name: 'Change my answers' }).click()
    await form.getByRole('button', { name: /^Book / }).click()
    await expect.element(form.getByText(/^Too many codes were asked for/)).toBeVisible()
    await form.getByLabelText('Code from the email').fill(code)
    await userEvent.keyboard('{Enter}')
    await expect.element(form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
  })

  it.each([
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ] as const)('has no axe violations, %s and %s, also with an error', async (theme, dir) => {
    document.documentElement.style.colorScheme = theme
    document.documentElement.dir = dir
    document.body.style.background = 'Canvas'
    const { form, wrong } = await openStep()
    expect(await findAxeFaults()).toEqual([])
    await form.getByLabelText('Code from the email').fill(wrong)
    await userEvent.keyboard('{Enter}')
    await expect.element(form.getByText(/^This code is not right/).first()).toBeVisible()
    expect(await findAxeFaults()).toEqual([])
    document.documentElement.style.colorScheme = ''
    document.documentElement.dir = ''
  })
})
