import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Component, StrictMode, type ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { BookingForm } from '../../src/index.js'
import { attempts } from '../support/attempts.js'
import { e0, START } from '../support/e0.js'
import { recorded, replies, throws, type Fault } from '../support/faults.js'
import { books, press, TYPED } from '../support/openUnder.js'
import { renderStrict } from '../support/renderForm.js'

const MADE = /^An attempt was made at \d{1,2}:\d\d\s[AP]M on \w{3}, \w{3} \d+$/
const UNKNOWN = 'We could not confirm your booking'
const BOOKED = 'You are booked'
const OTHER_DAY = '2030-01-09T13:00:00.000Z'
const lost = throws(new TypeError('Failed to fetch'))
const taken = recorded('same-slot-same-person')

/** A server that has not replied yet, and what makes it reply. */
function createPending() {
  let reply: ((fault: Fault) => void) | undefined
  const fault: Fault = async (init) => (await new Promise<Fault>((resolve) => (reply = resolve)))(init)
  return {
    fault,
    reply: (answer: Fault) => reply?.(answer),
    isSent: () => waitFor(() => expect(reply).toBeDefined()),
  }
}

const expectMade = async () => expect(await screen.findByRole('heading', { name: MADE })).toBeVisible()
const expectNotMade = async () => {
  // The notice would be loaded together with the code that a submit needs.
  await screen.findByRole('button', { name: /^Book / })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(screen.queryByRole('heading', { name: MADE })).toBeNull()
}
const stored = () => JSON.stringify({ ...sessionStorage })

afterEach(() => void vi.restoreAllMocks())

describe('F49: a form that comes back while a booking is on its way', () => {
  it('F49: says when the attempt was made and for which time, and repeats it with the same id', async () => {
    const pending = createPending()
    const first = await attempts([pending.fault])
    press()
    await pending.isSent()
    first.unmount()
    const second = await attempts([taken])
    await expectMade()
    expect(
      screen.getByText(/^You may be booked for Tuesday, January 8, 2030, 2:00\sPM already/),
    ).toBeVisible()
    await second.again('Your first attempt may have succeeded')
    expect(second.ids()).toEqual(first.ids())
    expect(screen.queryByRole('heading', { name: MADE })).toBeNull()
  })

  it('F49: is told even if the reply confirms the booking when nobody can see it', async () => {
    const pending = createPending()
    const first = await attempts([pending.fault])
    press()
    await pending.isSent()
    first.unmount()
    pending.reply(books)
    await new Promise((resolve) => setTimeout(resolve, 20))
    const second = await attempts([books, books])
    await expectMade()
    await second.again(BOOKED)
    expect(second.ids()).toEqual(first.ids())
    expect(sessionStorage).toHaveLength(0)
    fireEvent.click(screen.getByRole('button', { name: 'Book another' }))
    await expectNotMade()
  })

  it.each<[string, Fault]>([
    ['the server refused it', taken],
    ['the server was busy', replies(429, '')],
  ])('F49: says nothing about an attempt after which %s', async (_, fault) => {
    const pending = createPending()
    const first = await attempts([pending.fault])
    press()
    await pending.isSent()
    first.unmount()
    pending.reply(fault)
    await waitFor(() => expect(sessionStorage).toHaveLength(0))
    await attempts([])
    await expectNotMade()
  })

  it('F49: remembers an attempt with an unknown outcome, and forgets it when there is a booking', async () => {
    const first = await attempts([lost])
    await first.again(UNKNOWN)
    first.unmount()
    const second = await attempts([replies(500, '')])
    await expectMade()
    await second.again(UNKNOWN)
    second.unmount()
    const third = await attempts([books])
    await expectMade()
    await third.again(BOOKED)
    expect(new Set([...first.ids(), ...second.ids(), ...third.ids()]).size).toBe(1)
    third.unmount()
    await attempts([])
    await expectNotMade()
  })

  it('F49: stores the id, the event type and the start, and nothing about the visitor', async () => {
    const { again, ids } = await attempts([lost])
    await again(UNKNOWN)
    const attempt = { id: ids()[0], event: '{"eventTypeId":123}', start: START }
    expect({ ...sessionStorage }).toEqual({ 'booking-form-attempts': JSON.stringify([attempt]) })
    for (const typed of Object.values(TYPED)) expect(stored()).not.toContain(typed)
  })

  it('F49: gives a new id to another time and to another event type', async () => {
    const first = await attempts([lost])
    await first.again(UNKNOWN)
    first.unmount()
    const other = await attempts([books], { eventType: e0({ id: 456 }) })
    await expectNotMade()
    await other.again(BOOKED)
    other.unmount()
    const later = await attempts([taken], { start: OTHER_DAY })
    await expectMade()
    await later.again('That time is no longer available')
    expect(new Set([...first.ids(), ...other.ids(), ...later.ids()]).size).toBe(3)
  })

  it('F49: survives an error boundary of the host', async () => {
    const form = await attempts([lost])
    await form.again(UNKNOWN)
    const { props } = form
    form.unmount()
    vi.spyOn(console, 'error').mockReturnValue()
    let isBroken = true
    const Page = () => {
      if (isBroken) throw new Error('The page is broken')
      return <BookingForm {...props} />
    }
    renderStrict(
      <RetryBoundary>
        <Page />
      </RetryBoundary>,
    )
    isBroken = false
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await screen.findByRole('heading', { name: MADE })).toBeVisible()
  })

  it.each<[string, () => void]>([
    ['is disabled', () => vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(fail)],
    ['is full', () => vi.spyOn(Storage.prototype, 'setItem').mockImplementation(fail)],
  ])('F49: remembers the attempt in memory if session storage %s', async (_, breakStorage) => {
    breakStorage()
    const first = await attempts([lost])
    await first.again(UNKNOWN)
    first.unmount()
    const second = await attempts([taken])
    await expectMade()
    await second.again('Your first attempt may have succeeded')
    expect(second.ids()).toEqual(first.ids())
  })

  it('F49: ignores an attempt of the day before, and what others have stored', async () => {
    const first = await attempts([lost])
    await first.again(UNKNOWN)
    first.unmount()
    const now = Date.now()
    vi.spyOn(Date, 'now').mockReturnValue(now + 25 * 60 * 60_000)
    const second = await attempts([])
    await expectNotMade()
    expect(screen.queryByText(/^You may be booked/)).toBeNull()
    second.unmount()
    vi.restoreAllMocks()
    for (const foreign of [
      '{',
      'null',
      '7',
      '[null, 7, {"id": "x"}]',
      '[{"id": 1, "event": {}, "start": "x"}]',
    ]) {
      sessionStorage.setItem('booking-form-attempts', foreign)
      const form = await attempts([])
      await expectNotMade()
      form.unmount()
    }
  })
})

describe('F10: an unknown outcome on a round-robin event type', () => {
  const WARNING = 'Sending it again may book a second time, with another host.'

  it.each(['roundRobin', 'ROUND_ROBIN'])(
    'F10: warns that a repeat may book again, also after a return (%s)',
    async (type) => {
      const eventType = e0({ schedulingType: type })
      const first = await attempts([lost], { eventType })
      await first.again(UNKNOWN)
      expect(screen.getByText(WARNING)).toBeVisible()
      first.unmount()
      await attempts([], { eventType })
      await expectMade()
      expect(screen.getByText(WARNING)).toBeVisible()
    },
  )

  it.each(['collective', undefined])(
    'F10: does not warn where the server detects the repeat (%s)',
    async (type) => {
      const { again } = await attempts([lost], { eventType: e0({ ...(type && { schedulingType: type }) }) })
      await again(UNKNOWN)
      expect(screen.queryByText(WARNING)).toBeNull()
    },
  )

  it('F10: speaks of a second request if the organizer has to confirm', async () => {
    const eventType = e0({
      schedulingType: 'roundRobin',
      confirmationPolicy: { type: 'always', disabled: false },
    })
    const { container } = await attempts([lost], { eventType })
    press()
    await screen.findByRole('heading', { name: UNKNOWN })
    expect(container).toHaveTextContent('Sending it again may make a second request.')
    expect(container).not.toHaveTextContent(WARNING)
  })
})

function fail(): never {
  throw new DOMException('Not allowed', 'SecurityError')
}

class RetryBoundary extends Component<{ children: ReactNode }> {
  override state = { isBroken: false }
  static getDerivedStateFromError() {
    return { isBroken: true }
  }
  override render() {
    if (!this.state.isBroken) return <StrictMode>{this.props.children}</StrictMode>
    return <button onClick={() => this.setState({ isBroken: false })}>Retry</button>
  }
}
