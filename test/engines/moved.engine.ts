import { describe, expect, it } from 'vitest'
import { ENGINE, expectBookings, fillAttendee, setUpEngine, type Opened } from './setUpEngine.js'

const { openHost } = setUpEngine()

/** How a script of the page takes the element away and puts it back. */
const TRIPS = ['detached', 'moved'] as const
type Trip = (typeof TRIPS)[number]

/**
 * Takes the element on a trip, and returns when it is back. With `mustBook`, the booking is sent in the same
 * turn, so that the reply comes while the element is away.
 */
async function take({ browser }: Opened, trip: Trip, mustBook = false): Promise<void> {
  const inPage = (how: Trip, mustPress: boolean) => {
    const element = document.querySelector('booking-form')
    const parent = element?.parentElement
    if (!element || !parent) throw new Error('There is no element in the page.')
    if (mustPress) element.shadowRoot?.querySelector<HTMLElement>('[type=submit]')?.click()
    if (how === 'moved') parent.prepend(element)
    else {
      element.remove()
      setTimeout(() => parent.append(element), 1000)
    }
  }
  await browser.read(inPage, trip, mustBook)
  await browser.wait(() => document.querySelector('booking-form'))
}

async function openFilled(): Promise<Opened> {
  const page = await openHost('inline')
  await page.role('button', /^\d{1,2}:\d\d/).click()
  await fillAttendee(page)
  return page
}

describe.each(TRIPS)(`an element that is %s in ${ENGINE}`, (trip) => {
  it('F61: keeps its answers and its outcome, and books once', async () => {
    const page = await openFilled()
    await take(page, trip)
    expect(await page.label('Your name').value()).toBe('Ada Lovelace')
    expect(await page.label('E-mail address').value()).toBe('ada@example.com')
    await page.role('button', /^Book /).click()
    await page.role('heading', 'You are booked').shown()
    await take(page, trip)
    await page.role('heading', 'You are booked').shown()
    const [booking] = await expectBookings(page, 1)
    expect(booking).toMatchObject({ attendee: { name: 'Ada Lovelace', email: 'ada@example.com' } })
    expect(await page.problems()).toEqual([])
  })

  it('F61: shows the outcome of a booking that was in flight meanwhile', async () => {
    const page = await openFilled()
    await take(page, trip, true)
    await page.role('heading', 'You are booked').shown()
    await expectBookings(page, 1)
    expect(await page.problems()).toEqual([])
  })
})
