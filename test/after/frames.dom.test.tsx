import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { goTo } from '../../src/components/confirmation/redirect/goTo.js'
import { BookingForm } from '../../src/index.js'
import { e0 } from '../support/e0.js'
import { recordedBooking, renderBooked } from './renderBooked.js'

vi.mock('../../src/components/confirmation/redirect/goTo.js', () => ({ goTo: vi.fn() }))

const thanks = `${location.origin}/thanks`
const eventType = e0({ title: 'Intro', successRedirectUrl: thanks })
const automatic = { eventType, successRedirect: { automatic: true } }

/** Puts the page into frames, the innermost first. `null` is a frame of another origin. */
function putIntoFrames(...sandboxes: (string | null | undefined)[]) {
  const views = [window, ...sandboxes.map(() => ({}) as Window)]
  for (const [index, view] of views.entries()) {
    const sandbox = sandboxes[index]
    const frame = document.createElement('iframe')
    if (sandbox) frame.setAttribute('sandbox', sandbox)
    const parent = views[index + 1] ?? view
    Object.defineProperty(view, 'parent', { configurable: true, value: parent })
    const isVisible = index < sandboxes.length && sandbox !== null
    Object.defineProperty(view, 'frameElement', { configurable: true, value: isVisible ? frame : null })
  }
}

let own: PropertyDescriptor[] = []
beforeEach(() => {
  vi.mocked(goTo).mockClear()
  own = ['parent', 'frameElement'].map(
    (name) => Object.getOwnPropertyDescriptor(window, name) as PropertyDescriptor,
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  Object.defineProperty(window, 'parent', own[0] as PropertyDescriptor)
  Object.defineProperty(window, 'frameElement', own[1] as PropertyDescriptor)
})

const openCalendars = async ({ user }: Awaited<ReturnType<typeof renderBooked>>) => {
  await user.click(await screen.findByRole('button', { name: 'Add to calendar' }))
  return within(screen.getByRole('list', { name: 'Add to calendar' }))
}

describe('the success page of a form in a frame', () => {
  it.each([
    ['another origin', null],
    ['the same origin', undefined],
    ['the same origin that lets links leave', 'allow-scripts allow-top-navigation-by-user-activation'],
  ])('F67: is a link out of the frame of %s, and never opens by itself', async (_, sandbox) => {
    putIntoFrames(sandbox)
    await renderBooked(automatic)
    const link = await screen.findByRole('link', { name: 'Continue' })
    expect(link).toHaveAttribute('href', thanks)
    expect(link).toHaveAttribute('target', '_top')
    expect(screen.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    expect(goTo).not.toHaveBeenCalled()
  })

  it('F67: is shown as an address if the frame lets no link leave', async () => {
    putIntoFrames(undefined, 'allow-scripts allow-same-origin')
    await renderBooked(automatic)
    expect(await screen.findByText(new RegExp(`copy this address .*${thanks}$`))).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Continue' })).toBeNull()
  })

  it('F67: is shown as an address too if the page is still in front after a click', async () => {
    putIntoFrames(null)
    const { user } = await renderBooked(automatic)
    const link = await screen.findByRole('link', { name: 'Continue' })
    link.addEventListener('click', (event) => event.preventDefault())
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(true)
    await user.click(link)
    expect(screen.queryByText(/copy this address/)).toBeNull()
    expect(await screen.findByText(/copy this address .*thanks$/, {}, { timeout: 3000 })).toBeVisible()
    expect(hasFocus).toHaveBeenCalled()
  })

  it('F67: is not shown as an address if the click has opened another page', async () => {
    putIntoFrames(null)
    const { user } = await renderBooked(automatic)
    const link = await screen.findByRole('link', { name: 'Continue' })
    link.addEventListener('click', (event) => event.preventDefault())
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false)
    await user.click(link)
    await vi.waitFor(() => expect(hasFocus).toHaveBeenCalled(), 3000)
    expect(screen.queryByText(/copy this address/)).toBeNull()
  })
})

describe('the calendars of a form in a frame', () => {
  it('F67: are only the file if the frame forbids pop-ups', async () => {
    putIntoFrames('allow-scripts allow-downloads')
    const list = await openCalendars(await renderBooked())
    expect(list.queryByRole('link')).toBeNull()
    expect(list.getByRole('button', { name: 'Download .ics file' })).toBeVisible()
  })

  it('F67: are only links if the frame forbids downloads', async () => {
    putIntoFrames('allow-scripts allow-popups')
    const list = await openCalendars(await renderBooked())
    expect(list.getAllByRole('link')).toHaveLength(4)
    expect(list.queryByRole('button')).toBeNull()
  })

  it('F67: are not offered if the frame forbids both, but the details can be copied', async () => {
    putIntoFrames('allow-scripts')
    await renderBooked()
    expect(await screen.findByRole('button', { name: 'Copy details' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Add to calendar' })).toBeNull()
  })

  it('F67: say what to do if no file was saved, when nothing tells what the frame allows', async () => {
    putIntoFrames(null)
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    URL.createObjectURL = () => 'blob:test'
    URL.revokeObjectURL = () => {}
    const rendered = await renderBooked()
    const list = await openCalendars(rendered)
    await rendered.user.click(list.getByRole('button', { name: 'Download .ics file' }))
    expect(await list.findByText(/^If no file was saved/)).toBeVisible()
  })
})

describe('the payment page of a form in a frame', () => {
  it('F67: is shown as an address if the frame forbids pop-ups', async () => {
    putIntoFrames('allow-scripts')
    const bookingUrl = 'https://cal.example.com/jane/paid'
    await renderBooked({ eventType: e0({ title: 'Intro', price: 1500, currency: 'eur', bookingUrl }) })
    expect(await screen.findByText(new RegExp(`copy this address .*${bookingUrl}$`))).toBeVisible()
  })
})

describe('a form that is out of the page', () => {
  it('F61: goes to the success page when it is back, and only once', async () => {
    let reply = () => {}
    const createBooking = () =>
      new Promise<ReturnType<typeof recordedBooking>>(
        (resolve) => (reply = () => resolve({ ...recordedBooking('by-id'), uid: 'away' })),
      )
    const container = document.body.appendChild(document.createElement('div'))
    const form = (key: string) => (
      <StrictMode>
        <BookingForm
          {...automatic}
          className={key}
          start="2030-01-08T13:00:00Z"
          defaultValues={{ name: 'Ada', email: 'ada@example.com' }}
          client={{ createBooking }}
        />
      </StrictMode>
    )
    const { rerender } = render(form('a'), { container })
    await userEvent.click(await screen.findByRole('button', { name: /^Book / }))
    await screen.findByRole('button', { name: /Booking…/ })
    container.remove()
    reply()
    await vi.waitFor(() => expect(container).toHaveTextContent('You are booked'))
    expect(goTo).not.toHaveBeenCalled()
    document.body.append(container)
    rerender(form('b'))
    rerender(form('c'))
    expect(vi.mocked(goTo).mock.calls).toEqual([[thanks]])
  })
})
