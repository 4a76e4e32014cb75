import { describe, expect, it } from 'vitest'
import { commands, page } from 'vitest/browser'
import type { BookingFormProps } from '../../src/index.js'
import { findAxeFaults } from '../support/axe.js'
import { mountBookingForm } from '../support/mount.browser.js'

/** The clock of the server, and times that the host works. */
const NOW = '2030-01-07T06:00:00Z'
const START = '2030-01-08T13:00:00Z'

interface Kept {
  uid: string
  seatUid: string
  status: string
  rescheduledToUid?: string
}

/** Sends a request to the API of a sandbox, and returns its data. */
async function request(url: string, body?: object): Promise<Kept> {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: { 'cal-api-version': '2024-08-13', 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return ((await response.json()) as { data: Kept }).data
}

/** Starts a sandbox, and books one of jane's event types for each of these people. */
async function book(eventTypeSlug: string, names = ['Ada']) {
  const { apiUrl } = await commands.createSandbox({ now: NOW })
  const booked: Kept[] = []
  for (const name of names)
    booked.push(
      await request(`${apiUrl}/bookings`, {
        start: START,
        ...{ eventTypeSlug, username: 'jane' },
        attendee: { name, email: `${name.toLowerCase()}@example.com`, timeZone: 'Europe/Rome' },
      }),
    )
  const read = (uid: string) => request(`${apiUrl}/bookings/${uid}`)
  return { apiUrl, booked, read }
}

function open(bookingUid: string, more: Partial<BookingFormProps>) {
  const { form } = mountBookingForm({
    eventType: { eventTypeId: 0 },
    bookingUid,
    timeZone: 'Europe/Rome',
    locale: 'en-GB',
    ...more,
  })
  const heading = (name: string) => form.getByRole('heading', { name })
  const button = (name: string | RegExp) => form.getByRole('button', { name })
  return { form, heading, button }
}

describe('the page of a booking on a running server', () => {
  it('shows, moves and cancels the booking, and the old address leads to the new one', async () => {
    const { apiUrl, booked, read } = await book('intro')
    const [{ uid } = { uid: '' }] = booked
    const { form, heading, button } = open(uid, { apiUrl })
    await expect.element(heading('Your booking')).toBeVisible()
    await expect.element(form.getByText('14:00 – 14:30')).toBeVisible()
    expect(await findAxeFaults()).toEqual([])
    await button('Change time').click()
    await button(/^15:30, /).click()
    await form.getByRole('textbox', { name: /^Reason/ }).fill('A train')
    await button(/^Move to /).click()
    await expect.element(form.getByText(/^Moved from .*14:00 – 14:30$/)).toBeVisible()
    await expect.element(heading('Your booking')).toHaveFocus()
    const { rescheduledToUid = '', status } = await read(uid)
    expect(status).toBe('cancelled')

    const old = open(uid, { apiUrl })
    await old.button('Show the new booking').click()
    await expect.element(old.heading('Your booking')).toHaveFocus()
    await expect.element(old.form.getByText(rescheduledToUid)).toBeVisible()
    await old.button('Cancel booking').click()
    await old.form.getByRole('textbox', { name: /^Reason/ }).fill('Ill')
    await old.button('Cancel booking').click()
    await expect.element(old.heading('This booking is cancelled')).toHaveFocus()
    expect(await findAxeFaults()).toEqual([])
    expect((await read(rescheduledToUid)).status).toBe('cancelled')
  })

  it('scrolls what opens below the buttons into view', async () => {
    const { apiUrl, booked } = await book('intro')
    await page.viewport(414, 600)
    const { form, heading, button } = open(booked[0]?.uid ?? '', { apiUrl })
    const isInView = (box: Element | undefined | null) => {
      const { top = -1, bottom = -1 } = box?.getBoundingClientRect() ?? {}
      return top >= 0 && bottom <= innerHeight
    }
    const toBottomEdge = (element: Element) => element.scrollIntoView({ block: 'end' })
    await expect.element(heading('Your booking')).toBeVisible()
    toBottomEdge(button('Add to calendar').element())
    await button('Add to calendar').click()
    await expect.poll(() => form.getByRole('list', { name: 'Add to calendar' }).query()).toSatisfy(isInView)
    await button('Add to calendar').click()
    toBottomEdge(button('Cancel booking').element())
    await button('Cancel booking').click()
    await expect.element(heading('Cancel this booking?')).toHaveFocus()
    expect(form.getByRole('form', { name: 'Cancel this booking?' }).query()).toSatisfy(isInView)
    await page.viewport(1024, 768)
  })

  it('H53: cancels one seat on a server that cannot look up seats, and the other seat stays', async () => {
    const { apiUrl, booked, read } = await book('workshop', ['Ada', 'Bob'])
    const [ada, bob] = booked
    const { form, heading, button } = open(ada?.uid ?? '', { apiUrl, seatUid: ada?.seatUid })
    await expect.element(heading('Your booking')).toBeVisible()
    await expect.element(form.getByText('ada@example.com')).toBeVisible()
    await expect.element(form.getByText('bob@example.com')).not.toBeInTheDocument()
    await button('Cancel booking').click()
    await button('Cancel booking').click()
    await expect.element(heading('This booking is cancelled')).toBeVisible()
    expect((await read(bob?.uid ?? '')).status).toBe('accepted')
    const again = open(ada?.uid ?? '', { apiUrl, seatUid: ada?.seatUid })
    await expect.element(again.heading('You no longer have this seat')).toBeVisible()
    const other = open(bob?.uid ?? '', { apiUrl, seatUid: bob?.seatUid })
    await expect.element(other.button('Cancel booking')).toBeVisible()
  })

  it('H51: shows a request, and tells of a uid that the server does not know', async () => {
    const { apiUrl, booked } = await book('approval')
    const { heading } = open(booked[0]?.uid ?? '', { apiUrl })
    await expect.element(heading('Your request')).toBeVisible()
    const { heading: other } = open('no-such-booking', { apiUrl })
    await expect.element(other('This booking was not found')).toBeVisible()
    expect(await findAxeFaults()).toEqual([])
  })
})
