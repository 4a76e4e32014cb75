import { describe, expect, it } from 'vitest'
import { HOST_PAGES } from '../../sandbox/site/hosts/hostPages.js'
import { ENGINE, expectBookings, fillAttendee, setUpEngine } from './setUpEngine.js'

const { openHost } = setUpEngine()

/** The element that opens the form, on pages where it is not open at first. */
const OPENERS: Readonly<Record<string, [role: string, name: string]>> = {
  dialog: ['link', 'Book a call'],
  floating: ['button', 'Book a time'],
}

describe(`the element in ${ENGINE}`, () => {
  it.each(HOST_PAGES)('books on the host page: $title', async ({ name }) => {
    const page = await openHost(name)
    const opener = OPENERS[name]
    if (opener) await page.role(...opener).click()
    await page.role('button', /^\d{1,2}:\d\d/).click()
    await fillAttendee(page)
    await page.role('button', /^(?:Book (?!a time)|حجز )/).click()
    await page.role('heading', /^(?:You are booked|تم الحجز)$/).focused()
    const [booking] = await expectBookings(page, 1)
    expect(booking).toMatchObject({ attendee: { name: 'Ada Lovelace', email: 'ada@example.com' } })
    expect(await page.problems()).toEqual([])
  })
})
