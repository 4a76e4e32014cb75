import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { goTo } from '../../src/components/confirmation/redirect/goTo.js'
import { PaymentHint } from '../../src/components/confirmation/PaymentNotice.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import { english } from '../../src/messages/english.js'
import { e0 } from '../support/e0.js'
import { renderStrict } from '../support/renderForm.js'
import { renderBooked, recordedBooking } from './renderBooked.js'

vi.mock('../../src/components/confirmation/redirect/goTo.js', () => ({ goTo: vi.fn() }))
beforeEach(() => {
  vi.mocked(goTo).mockClear()
})

describe('a host’s own confirmation', () => {
  it('stands in place of ours, is given booking and request, and has the focus', async () => {
    await renderBooked({
      renderSuccess: (booking, request) => (
        <p>{`Hello ${request.attendee.name}, ${[booking].flat()[0]?.uid}`}</p>
      ),
    })
    const own = await screen.findByText(/^Hello Mr Proper, /)
    expect(own.parentElement).toHaveFocus()
    expect(screen.queryByRole('heading', { name: 'You are booked' })).toBeNull()
  })

  it('may take the focus where it wants it', async () => {
    await renderBooked({ renderSuccess: () => <input aria-label="Code" ref={(input) => input?.focus()} /> })
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Code' })).toHaveFocus())
  })

  describe('that cannot be drawn', () => {
    beforeEach(() => {
      vi.spyOn(console, 'error').mockImplementation(() => {})
    })
    afterEach(() => {
      vi.restoreAllMocks()
    })

    it('L20: hides no booking: ours is drawn after all', async () => {
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

describe('the page to go on to', () => {
  const here = `${location.origin}/thanks`
  const eventType = e0({ title: 'Intro', successRedirectUrl: here })

  it('D24: is a link, and is not opened by itself', async () => {
    await renderBooked({ eventType })
    expect(await screen.findByRole('link', { name: 'Continue' })).toHaveAttribute('href', here)
    expect(goTo).not.toHaveBeenCalled()
  })

  it('D24: is nothing on another origin that the host has not allowed', async () => {
    await renderBooked({
      eventType: { ...eventType, successRedirectUrl: 'https://evil.example/' },
      successRedirect: { automatic: true },
    })
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(screen.queryByRole('link', { name: 'Continue' })).toBeNull()
    expect(goTo).not.toHaveBeenCalled()
  })

  it('D24: is opened once when the host says so, after the host has heard of the booking', async () => {
    const heard: string[] = []
    vi.mocked(goTo).mockImplementation((href) => void heard.push(href))
    await renderBooked({
      eventType,
      successRedirect: { automatic: true },
      onSuccess: () => heard.push('booked'),
    })
    expect(await screen.findByRole('link', { name: 'Continue' })).toBeVisible()
    expect(heard).toEqual(['booked', here])
  })

  it('D24: takes nothing over from the page’s own query', async () => {
    history.replaceState(null, '', '?uid=spoofed&email=mallory%40example.com')
    await renderBooked({ eventType: { ...eventType, forwardParamsSuccessRedirect: true } })
    const { href } = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Continue' })
    expect(href).toMatch(/uid=/)
    expect(href).not.toMatch(/spoofed|mallory/)
    history.replaceState(null, '', location.pathname)
  })

  it.each(['cancel', 'get-rejected'])('is nothing after what is no success: %s', async (booked) => {
    await renderBooked({ eventType, booked, successRedirect: { automatic: true } })
    await screen.findByRole('heading', { name: /^This booking/ })
    expect(screen.queryByRole('link', { name: 'Continue' })).toBeNull()
    expect(goTo).not.toHaveBeenCalled()
  })
})

describe('what costs something', () => {
  const paid = e0({
    title: 'Intro',
    price: 1500,
    currency: 'eur',
    bookingUrl: 'https://cal.example.com/jane/paid',
  })

  it('is not paid yet after booking: it says where, and leads there', async () => {
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
    // What the organizer has to do is not what it waits for.
    expect(screen.queryByText(/The organizer has to confirm it/)).toBeNull()
  })

  it.each(['', undefined, 'javascript:alert(1)', 'mailto:jane@example.com'])(
    'leads nowhere when its page is %j',
    async (bookingUrl) => {
      await renderBooked({ eventType: { ...paid, bookingUrl }, booked: 'confirm-always-blocking' })
      expect(await screen.findByText(/Ask the organizer how to pay/)).toBeVisible()
      expect(screen.queryByRole('link')).toBeNull()
    },
  )

  it('has no page to go on to before it is paid', async () => {
    await renderBooked({
      eventType: { ...paid, successRedirectUrl: `${location.origin}/thanks` },
      successRedirect: { automatic: true },
    })
    await screen.findByRole('heading', { name: 'Not paid yet' })
    expect(screen.queryByRole('link', { name: 'Continue' })).toBeNull()
    expect(goTo).not.toHaveBeenCalled()
  })

  it('says so before booking, and only then', () => {
    const hint = (more: object) => (
      <PaymentHint eventType={EventTypeSchema.parse({ ...paid, ...more })} messages={english} />
    )
    const { rerender, container } = renderStrict(hint({}))
    expect(container).toHaveTextContent(/you pay on the organizer’s page after booking/)
    rerender(hint({ bookingUrl: '' }))
    expect(container).toHaveTextContent(/Nothing is paid here: ask the organizer how to pay/)
    rerender(hint({ price: 0 }))
    expect(container).toBeEmptyDOMElement()
  })
})

describe('words of the host', () => {
  it('take the place of ours one by one, in the form and after it', async () => {
    const { user } = await renderBooked({
      allowCancel: true,
      client: { cancelBooking: async () => recordedBooking('cancel') },
      messages: { form: { minutes: (n) => `${n} min` }, cancel: { keep: 'Behalten' } },
    })
    await user.click(await screen.findByRole('button', { name: 'Cancel booking' }))
    expect(screen.getByRole('button', { name: 'Behalten' })).toBeVisible()
    expect(screen.getByText('30 min')).toBeVisible()
    // The words around those that were replaced are still there.
    expect(screen.getByRole('textbox', { name: 'Reason (optional)' })).toBeVisible()
  })
})
