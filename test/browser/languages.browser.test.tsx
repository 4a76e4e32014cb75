import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { commands, page, type Locator } from 'vitest/browser'
import { LANGUAGE_CODES } from '../../src/contract/languages.js'
import type { BookingFormProps, Messages } from '../../src/index.js'
import { loadMessages } from '../../src/locales/loadMessages.js'
import { english } from '../../src/messages/english.js'
import { toPseudoMessages } from '../locales/toPseudoMessages.js'
import { findEnglish } from '../locales/findEnglish.js'
import { findAxeFaults } from '../support/axe.js'
import { findCutTexts } from '../support/findCutTexts.js'
import { mountBookingForm } from '../support/mount.browser.js'

/** A Tuesday morning; the time of both the page and the server. */
const NOW = '2030-01-08T05:00:00Z'
const ADA = { name: 'Ada Lovelace', email: 'ada@example.com' }

const EVENT_TYPE = { id: 1, slug: 'intro', lengthInMinutes: 30 }
const SCHEDULE = {
  id: 1,
  username: 'jane',
  timeZone: 'Europe/Rome',
  availability: [{ days: ['Tuesday' as const, 'Wednesday' as const], startTime: '08:00', endTime: '12:00' }],
}

/** `npm run test:languages` books in each language, `npm test` in those that differ most. */
const codes = inject('allLanguages') ? LANGUAGE_CODES : ['ar', 'de', 'ja', 'pl']
const CHECKED_BY_AXE = ['ar', 'de', 'ja']

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
  await page.viewport(320, 700)
})
afterEach(async () => {
  vi.useRealTimers()
  await page.viewport(1000, 800)
})

/** Checks what every screen in a language must hold. */
async function check(form: Locator, messages: Messages, code: string, screen: string) {
  const root = form.element().querySelector('.bf-root') as HTMLElement
  // An extension of the tag only chooses the digits.
  const [lang] = messages.lang.split('-u-')
  expect([root.lang, root.dir], screen).toEqual([lang, messages.dir ?? 'ltr'])
  expect(findEnglish(root, code), screen).toEqual([])
  expect(findCutTexts(root), screen).toEqual([])
  if (CHECKED_BY_AXE.includes(code)) expect(await findAxeFaults(), screen).toEqual([])
}

/** Books as a visitor does: month, time, errors, a conflict, another time, and what follows the booking. */
async function bookIn(code: string, messages: Messages, props: Partial<BookingFormProps>) {
  const { apiUrl } = await commands.createSandbox({
    now: NOW,
    eventTypes: [EVENT_TYPE],
    schedules: [SCHEDULE],
  })
  let startUtc = ''
  const { form } = mountBookingForm({
    eventType: { username: 'jane', eventTypeSlug: 'intro' },
    apiUrl,
    timeZone: 'Europe/Rome',
    locale: code,
    allowCancel: true,
    allowReschedule: true,
    onSlotPick: (picked) => (startUtc = picked),
    ...props,
  })
  const heading = (name: string) => form.getByRole('heading', { name, exact: true })
  const button = (name: string) => form.getByRole('button', { name, exact: true })
  const times = form.getByRole('listitem').getByRole('button')
  await expect.element(times.first()).toBeVisible()
  await check(form, messages, code, 'month')

  await times.first().click()
  const submit = form.getByRole('button').last()
  await expect.element(form.getByRole('textbox', { name: messages.labels.name })).toBeVisible()
  await check(form, messages, code, 'details')
  await submit.click()
  await expect.element(form.getByText(messages.errors.emailMissing).first()).toBeVisible()
  await check(form, messages, code, 'errors')

  await takeTime(apiUrl, startUtc)
  await form.getByRole('textbox', { name: messages.labels.name }).fill(ADA.name)
  await form.getByRole('textbox', { name: messages.labels.email }).fill(ADA.email)
  await submit.click()
  await expect.element(heading(messages.outcomes.conflict.title)).toBeVisible()
  const nearest = form.getByRole('region', { name: messages.picker.nearest }).getByRole('button')
  await expect.element(nearest.first()).toBeVisible()
  await check(form, messages, code, 'conflict')

  await nearest.first().click()
  await expect.element(heading(messages.confirmation.booked)).toBeVisible()
  await expect.element(button(messages.cancel.start)).toBeVisible()
  await check(form, messages, code, 'confirmation')
  await button(messages.cancel.start).click()
  await expect.element(button(messages.cancel.keep)).toBeVisible()
  await check(form, messages, code, 'cancelling')
  await button(messages.cancel.keep).click()
  await button(messages.reschedule.start).click()
  await expect.element(heading(messages.reschedule.title)).toBeVisible()
  await expect.element(times.first()).toBeVisible()
  await check(form, messages, code, 'rescheduling')
  return form
}

/** Books a time for somebody else. */
async function takeTime(apiUrl: string, start: string) {
  const response = await fetch(`${apiUrl}/bookings`, {
    method: 'POST',
    headers: { 'cal-api-version': '2024-08-13', 'content-type': 'application/json' },
    body: JSON.stringify({
      username: 'jane',
      eventTypeSlug: 'intro',
      start,
      attendee: { name: 'Bob', email: 'bob@example.com', timeZone: 'Europe/Rome' },
    }),
  })
  expect(response.status).toBe(201)
}

describe('at 320 px', () => {
  it.each(codes)(
    'books in %s, without an English word or a text that is cut',
    { timeout: 60_000 },
    async (code) => {
      const messages = { ...english, ...(await loadMessages(code)) } as Messages
      const form = await bookIn(code, messages, { messages: loadMessages })
      await expect.element(form.getByRole('heading', { name: messages.reschedule.title })).toBeVisible()
    },
  )

  it('books in words that are 40 % longer than English', { timeout: 60_000 }, async () => {
    const messages = toPseudoMessages(english)
    const form = await bookIn('en-XA', messages, { messages, locale: 'en' })
    await expect.element(form.getByRole('heading', { name: messages.reschedule.title })).toBeVisible()
  })

  it('finds an English word, and a text that is cut', async () => {
    const { form } = mountBookingForm({ eventType: { id: 1, lengthInMinutes: 30 }, start: NOW, locale: 'de' })
    await expect.element(form.getByRole('textbox', { name: 'Full name' })).toBeVisible()
    const root = form.element().querySelector('.bf-root') as HTMLElement
    expect(findEnglish(root, 'de')).toContain('Full name')
    expect(findCutTexts(root)).toEqual([])
    root.style.inlineSize = '40px'
    expect(findCutTexts(root)).not.toEqual([])
  })
})
