import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PaymentHint } from '../../src/components/confirmation/PaymentNotice.js'
import { goTo } from '../../src/components/confirmation/redirect/goTo.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import { BookingFormProvider } from '../support/BookingFormProvider.js'
import { e0 } from '../support/e0.js'
import { renderStrict } from '../support/renderForm.js'
import { recordedBooking, renderBooked } from './renderBooked.js'

vi.mock('../../src/components/confirmation/redirect/goTo.js', () => ({ goTo: vi.fn() }))
beforeEach(() => {
  vi.mocked(goTo).mockClear()
})

describe('a host’s confirmation', () => {
  it('replaces ours, gets the booking and the request, and takes the focus', async () => {
    await renderBooked({
      renderSuccess: (booking, request) => (
        <p>{`Hello ${request.attendee.name}, ${[booking].flat()[0]?.uid}`}</p>
      ),
    })
    const hostText = await screen.findByText(/^Hello Mr Proper, /)
    expect(hostText.parentElement).toHaveFocus()
    expect(screen.queryByRole('heading', { name: 'You are booked' })).toBeNull()
  })

  it('may set the focus itself', async () => {
    await renderBooked({ renderSuccess: () => <input aria-label="Code" ref={(input) => input?.focus()} /> })
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Code' })).toHaveFocus())
  })

  describe('that throws', () => {
    beforeEach(() => {
      vi.spyOn(console, 'error').mockImplementation(() => {})
    })
    afterEach(() => {
      vi.restoreAllMocks()
    })

    it('L20: is replaced by ours', async () => {
      await renderBooked({
        renderSuccess: () => {
          throw new Error('The host is broken')
        },
      })
      expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
      expect(document.body).not.toHaveTextContent('The host is broken')
    })
  })
})

describe('the success page', () => {
  const thanks = `${location.origin}/thanks`
  const eventType = e0({ title: 'Intro', successRedirectUrl: thanks })

  it('D24: is a link, and does not open automatically', async () => {
    await renderBooked({ eventType })
    expect(await screen.findByRole('link', { name: 'Continue' })).toHaveAttribute('href', thanks)
    expect(goTo).not.toHaveBeenCalled()
  })

  it('D24: is not offered on an origin that the host has not allowed', async () => {
    await renderBooked({
      eventType: { ...eventType, successRedirectUrl: 'https://evil.example/' },
      successRedirect: { automatic: true },
    })
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(screen.queryByRole('link', { name: 'Continue' })).toBeNull()
    expect(goTo).not.toHaveBeenCalled()
  })

  it('D24: opens once if the host says so, after onSuccess', async () => {
    const calls: string[] = []
    vi.mocked(goTo).mockImplementation((href) => void calls.push(href))
    await renderBooked({
      eventType,
      successRedirect: { automatic: true },
      onSuccess: () => calls.push('onSuccess'),
    })
    expect(await screen.findByRole('link', { name: 'Continue' })).toBeVisible()
    expect(calls).toEqual(['onSuccess', thanks])
  })

  it('D24: gets nothing from the query of the current page', async () => {
    history.replaceState(null, '', '?uid=spoofed&email=mallory%40example.com')
    await renderBooked({ eventType: { ...eventType, forwardParamsSuccessRedirect: true } })
    const { href } = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Continue' })
    expect(href).toMatch(/uid=/)
    expect(href).not.toMatch(/spoofed|mallory/)
    history.replaceState(null, '', location.pathname)
  })

  it.each(['cancel', 'get-rejected'])(
    'is not offered for a booking that does not take place: %s',
    async (booked) => {
      await renderBooked({ eventType, booked, successRedirect: { automatic: true } })
      await screen.findByRole('heading', { name: /^This booking/ })
      expect(screen.queryByRole('link', { name: 'Continue' })).toBeNull()
      expect(goTo).not.toHaveBeenCalled()
    },
  )
})

describe('a paid event type', () => {
  const paid = e0({
    title: 'Intro',
    price: 1500,
    currency: 'eur',
    bookingUrl: 'https://cal.example.com/jane/paid',
  })

  it('is not paid after booking: the confirmation says where to pay and links there', async () => {
    await renderBooked({
      eventType: paid,
      booked: 'confirm-always-blocking',
      successRedirect: { automatic: true },
    })
    await screen.findByRole('heading', { name: 'Request sent' })
    expect(screen.getByRole('heading', { name: 'Not paid yet' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Pay on the organizer’s page' })).toHaveAttribute(
      'href',
      'https://cal.example.com/jane/paid',
    )
    // The booking waits for the payment, not for the organizer.
    expect(screen.queryByText(/The organizer has to confirm it/)).toBeNull()
  })

  it.each(['', undefined, 'javascript:alert(1)', 'mailto:jane@example.com'])(
    'has no link if its page is %j',
    async (bookingUrl) => {
      await renderBooked({ eventType: { ...paid, bookingUrl }, booked: 'confirm-always-blocking' })
      expect(await screen.findByText(/Ask the organizer how to pay/)).toBeVisible()
      expect(screen.queryByRole('link')).toBeNull()
    },
  )

  it('does not offer the success page before it is paid', async () => {
    await renderBooked({
      eventType: { ...paid, successRedirectUrl: `${location.origin}/thanks` },
      successRedirect: { automatic: true },
    })
    await screen.findByRole('heading', { name: 'Not paid yet' })
    expect(screen.queryByRole('link', { name: 'Continue' })).toBeNull()
    expect(goTo).not.toHaveBeenCalled()
  })

  it('has a hint before booking, unless it is free', () => {
    const renderHint = (more: object) => (
      <BookingFormProvider eventType={EventTypeSchema.parse({ ...paid, ...more })}>
        <PaymentHint />
      </BookingFormProvider>
    )
    const { rerender, container } = renderStrict(renderHint({}))
    expect(container).toHaveTextContent(/you pay on the organizer’s page after booking/)
    rerender(renderHint({ bookingUrl: '' }))
    expect(container).toHaveTextContent(/Nothing is paid here: ask the organizer how to pay/)
    rerender(renderHint({ price: 0 }))
    expect(container).toBeEmptyDOMElement()
  })
})

describe('message overrides of the host', () => {
  it('replace single messages, in the form and in the confirmation', async () => {
    const { user } = await renderBooked({
      allowCancel: true,
      client: { cancelBooking: async () => recordedBooking('cancel') },
      messages: { form: { minutes: (n) => `${n} min` }, cancel: { keep: 'Behalten' } },
    })
    await user.click(await screen.findByRole('button', { name: 'Cancel booking' }))
    expect(screen.getByRole('button', { name: 'Behalten' })).toBeVisible()
    expect(screen.getByText('30 min')).toBeVisible()
    // The other messages of a group stay.
    expect(screen.getByRole('textbox', { name: 'Reason (optional)' })).toBeVisible()
  })
})
