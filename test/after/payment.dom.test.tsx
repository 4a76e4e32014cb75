import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { BookingFormProps } from '../../src/index.js'
import { attempts } from '../support/attempts.js'
import { e0 } from '../support/e0.js'
import { books, press } from '../support/openUnder.js'

const PAID = { ...e0(), price: 1500, bookingUrl: 'https://example.com/jane/intro' }

async function book(props: Partial<BookingFormProps>, before?: string) {
  await attempts([books], props)
  if (before) expect(await screen.findByText(before)).toBeVisible()
  press()
  await screen.findByRole('heading', { name: 'You are booked' })
}

const payLink = () => screen.queryByRole('link', { name: /payment|pay/i })

describe('the payment of a new booking', () => {
  it('is what the host renders for the booking, in place of the link', async () => {
    const renderPayment = vi.fn<NonNullable<BookingFormProps['renderPayment']>>((booking) => (
      <a href="/checkout">Checkout for {[booking].flat()[0]?.uid}</a>
    ))
    await book({ eventType: PAID, renderPayment })
    const [booking] = renderPayment.mock.calls[0] ?? []
    expect(screen.getByRole('link', { name: `Checkout for ${[booking].flat()[0]?.uid}` })).toBeVisible()
    expect(document.querySelector('a[href^="https://example.com/jane"]')).toBeNull()
  })

  it('is the link to the page of the event type otherwise', async () => {
    await book(
      { eventType: PAID },
      'This meeting has a price. Nothing is paid here: you pay on the organizer’s page after booking.',
    )
    expect(payLink()).toHaveAttribute('href', PAID.bookingUrl)
  })

  it('is not rendered for an event type without a price', async () => {
    const renderPayment = vi.fn(() => 'Checkout')
    await book({ renderPayment })
    expect(renderPayment).not.toHaveBeenCalled()
  })

  it('H96: is the link if the host’s function throws', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const renderPayment = () => {
      throw new Error('checkout')
    }
    await book({ eventType: PAID, renderPayment })
    expect(payLink()).toHaveAttribute('href', PAID.bookingUrl)
    vi.restoreAllMocks()
  })
})
