import { describe, expect, it } from 'vitest'
import { commands, userEvent } from 'vitest/browser'
import type { BookingFormProps } from '../../src/index.js'
import { findAxeFaults } from '../support/axe.js'
import { mountBookingForm } from '../support/mount.browser.js'

const NOW = '2030-01-07T06:00:00Z'
const START = '2030-01-08T13:00:00Z'

async function open(more: Partial<BookingFormProps> = {}) {
  const { apiUrl } = await commands.createSandbox({ now: NOW })
  const emails: string[] = []
  const { form } = mountBookingForm({
    eventType: { username: 'jane', eventTypeSlug: 'intro' },
    start: START,
    apiUrl,
    timeZone: 'Europe/Rome',
    locale: 'en-GB',
    onSuccess: (booking) =>
      emails.push(...[booking].flat().flatMap(({ attendees }) => attendees.map(({ email }) => email ?? ''))),
    ...more,
  })
  await form.getByLabelText('Your name').fill('Ada Lovelace')
  const email = form.getByLabelText('E-mail address')
  return { form, emails, email, button: form.getByRole('button', { name: /^Book / }) }
}

describe('an email address with a typing mistake', () => {
  it('I11: is questioned once the field is left, and a press on the question corrects it', async () => {
    const { form, emails, email, button } = await open()
    await email.fill('ada@gmial.com')
    await userEvent.tab()
    const question = form.getByRole('button', { name: 'Did you mean ada@gmail.com?' })
    await expect.element(question).toBeVisible()
    expect(await findAxeFaults()).toEqual([])
    await question.click()
    await expect.element(email).toHaveValue('ada@gmail.com')
    await expect.element(email).toHaveFocus()
    await expect.element(question).not.toBeInTheDocument()
    await button.click()
    await expect.element(form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    expect(emails).toEqual(['ada@gmail.com'])
  })

  it('I11: is booked as typed if the visitor goes on, also with a press that leaves the field', async () => {
    const { form, emails, email, button } = await open()
    await email.fill('ada@hotmial.com')
    await button.click({ delay: 400 })
    await expect.element(form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    expect(emails).toEqual(['ada@hotmial.com'])
  })

  it('I11: is questioned in the words of the host', async () => {
    const { form, email } = await open({
      messages: { email: { didYouMean: (address) => `Really not ${address}?` } },
    })
    await email.fill('ada@yaho.com')
    await userEvent.tab()
    await expect.element(form.getByRole('button', { name: 'Really not ada@yahoo.com?' })).toBeVisible()
  })
})
