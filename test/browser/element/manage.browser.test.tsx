import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Booking } from '../../../src/index.js'
import { setUpPage, write } from '../../support/writePage.browser.js'

setUpPage()

const booking: Booking = {
  uid: 'b1',
  status: 'accepted',
  title: 'Intro with Jane',
  start: '2030-01-08T13:00:00.000Z',
  end: '2030-01-08T13:30:00.000Z',
  hosts: [],
  guests: [],
  attendees: [{ name: 'Ada', email: 'ada@example.com' }],
} as unknown as Booking

describe('<manage-booking>', () => {
  it.each(['<manage-booking uid="b1"></manage-booking>', '<booking-form booking-uid="b1"></booking-form>'])(
    '%s shows a booking and tells the page when it is cancelled',
    async (html) => {
      const { find } = write(html)
      const element = find('manage-booking, booking-form') as HTMLElementTagNameMap['manage-booking']
      const heard = vi.fn<(detail: unknown) => void>()
      document.body.addEventListener('booking-cancel', (event) => heard(event.detail), { once: true })
      element.client = {
        createBooking: () => new Promise(() => {}),
        getBooking: async () => booking,
        cancelBooking: async () => ({ ...booking, status: 'cancelled' }),
      }
      const form = page.elementLocator(element)
      await expect.element(form.getByRole('heading', { name: 'Your booking' })).toBeVisible()
      await form.getByRole('button', { name: 'Cancel booking' }).click()
      await form.getByRole('button', { name: 'Cancel booking' }).click()
      await expect.element(form.getByRole('heading', { name: 'This booking is cancelled' })).toBeVisible()
      const { uid, start, end } = booking
      const detail = { uid, status: 'cancelled', start, end }
      expect(heard).toHaveBeenCalledExactlyOnceWith({ ...detail, bookings: [detail] })
    },
  )

  it('shows another booking when its uid changes', async () => {
    const { find } = write('<manage-booking uid="b1"></manage-booking>')
    const element = find('manage-booking') as HTMLElementTagNameMap['manage-booking']
    element.client = {
      createBooking: () => new Promise(() => {}),
      getBooking: async (uid) => ({ ...booking, uid }),
    }
    const form = page.elementLocator(element)
    await expect.element(form.getByText('b1', { exact: true })).toBeVisible()
    element.uid = 'b2'
    await expect.element(form.getByText('b2', { exact: true })).toBeVisible()
    element.setAttribute('uid', 'b3')
    expect(element.uid).toBe('b2')
  })
})
