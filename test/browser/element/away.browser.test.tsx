import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { commands } from 'vitest/browser'
import { createBookingClient, type BookingFormProps } from '../../../src/index.js'
import { createTestFetch } from '../../../src/testing/createTestFetch.js'
import { exampleEventType } from '../../../src/testing/exampleEventType.js'
import { DEFINED, NAMED, nameOf, setUpPage, write } from '../../support/writePage.browser.js'

setUpPage()

const PREFILLED = { defaultValues: { name: 'Ada', email: 'ada@example.com' } }
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** What a page does with an element that it takes out and puts back. */
const TRIPS: Readonly<Record<string, (element: HTMLElement, box: HTMLElement) => Promise<void>>> = {
  'detached for a second': async (element, box) => {
    element.remove()
    await wait(1000)
    box.append(element)
  },
  'kept alive in a fragment, as Vue does': async (element, box) => {
    const storage = document.createElement('div')
    storage.append(element)
    await wait(300)
    box.append(element)
  },
  'permanent, as with Turbo: a placeholder, another body, and back': async (element, box) => {
    const placeholder = document.createElement('meta')
    element.replaceWith(placeholder)
    box.replaceChildren()
    await new Promise((resolve) => requestAnimationFrame(resolve))
    box.append(placeholder)
    await wait(100)
    placeholder.replaceWith(element)
  },
  'moved twice by a script': async (element, box) => {
    box.prepend(element)
    await wait(0)
    const section = document.createElement('section')
    box.append(section)
    section.append(element)
  },
  'with its parent': async (element, box) => {
    const parent = document.createElement('div')
    box.append(parent)
    parent.append(element)
    parent.remove()
    await wait(300)
    box.append(parent)
  },
}

/** A server in the page whose reply waits until `answer` is called. */
function withWaitingServer(more: Partial<BookingFormProps> = {}) {
  const { fetch, requests } = createTestFetch()
  let answer = () => {}
  const promise = new Promise<void>((resolve) => (answer = resolve))
  const waiting: typeof fetch = async (...input) => {
    const reply = await fetch(...input)
    await promise
    return reply
  }
  const props = { ...DEFINED, ...PREFILLED, client: createBookingClient({ fetch: waiting }), ...more }
  return { props, requests, answer: () => answer() }
}

type Form = ReturnType<ReturnType<typeof write>['form']>
const press = (form: Form) => form.getByRole('button', { name: /^Book (?!another)/ }).click()
const booked = (form: Form) => form.getByRole('heading', { name: 'You are booked' })
/** Lets the time pass after which an element counts as gone. */
const passTime = async (leave: () => void) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  leave()
  vi.advanceTimersByTime(10_000)
  vi.useRealTimers()
  await wait(50)
}

describe.each([
  ['in a shadow root', '<booking-form></booking-form>'],
  ['in the page', '<booking-form no-shadow></booking-form>'],
])('an element %s', (_, html) => {
  it.each(Object.entries(TRIPS))(
    'F61: keeps its answers, its flight and its outcome when it is %s',
    async (_trip, travel) => {
      const { props, requests, answer } = withWaitingServer()
      const { box, form, element } = write(html)
      const ready = vi.fn()
      Object.assign(element(), props, { onReady: ready })
      await nameOf(form()).fill('Ada')
      await form().getByLabelText('Email address').fill('ada@example.com')
      await travel(element(), box)
      await expect.element(nameOf(form())).toHaveValue('Ada')

      await press(form())
      await expect.poll(() => requests.length).toBe(1)
      await travel(element(), box)
      const button = form().getByRole('button', { name: 'Booking…' })
      await expect.element(button).toHaveAttribute('aria-disabled', 'true')
      await button.click({ force: true })
      answer()
      await expect.element(booked(form())).toBeVisible()

      await travel(element(), box)
      await expect.element(booked(form())).toBeVisible()
      expect(element().booking).toMatchObject({ status: 'accepted' })
      expect(requests.map(({ attendee }) => attendee.name)).toEqual(['Ada'])
      expect(ready).toHaveBeenCalledTimes(1)
    },
  )
})

describe('an element that is out of the page', () => {
  it('F61: gets the reply there, and shows it when it is back', async () => {
    const { props, requests, answer } = withWaitingServer(PREFILLED)
    const { box, form, element } = write('<booking-form></booking-form>')
    Object.assign(element(), props)
    await press(form())
    await expect.poll(() => requests.length).toBe(1)
    const away = element()
    await passTime(() => away.remove())
    answer()
    await expect.poll(() => away.booking).toMatchObject({ status: 'accepted' })
    box.append(away)
    await expect.element(booked(form())).toBeVisible()
    expect(requests).toHaveLength(1)
  })

  it('F61: shows a booking that the visitor cancelled as cancelled', async () => {
    const { apiUrl } = await commands.createSandbox({ now: '2030-01-07T06:00:00Z' })
    const { box, form, element } = write(
      `<booking-form ${NAMED} api-url="${apiUrl}" name="Ada" email="ada@example.com" allow-cancel></booking-form>`,
    )
    await press(form())
    await form().getByRole('button', { name: 'Cancel booking' }).click()
    await form().getByRole('button', { name: 'Cancel booking' }).click()
    await expect.element(form().getByRole('heading', { name: /cancelled/i })).toBeVisible()
    const away = element()
    await passTime(() => away.remove())
    box.append(away)
    await expect.element(form().getByRole('heading', { name: /cancelled/i })).toBeVisible()
  })

  it('F61: releases the time that it holds, and holds it again when it is back', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2030-01-07T06:00:00Z') })
    onTestFinished(() => void vi.useRealTimers())
    const releaseSlot = vi.fn(() => Promise.resolve())
    const reserveSlot = vi.fn(() =>
      Promise.resolve({
        reservationUid: 'r1',
        reservationDuration: 5,
        reservationUntil: '2030-01-08T12:00:00.000Z',
      }),
    )
    const getSlots = () => Promise.resolve([{ startUtc: '2030-01-08T13:00:00.000Z' }])
    const { box, form, element } = write('<booking-form></booking-form>')
    Object.assign(element(), {
      ...DEFINED,
      start: undefined,
      holdSlots: true,
      eventType: { ...exampleEventType, id: 1 },
      client: { createBooking: vi.fn(), getSlots, reserveSlot, releaseSlot },
    })
    await form()
      .getByRole('button', { name: /^14:00/ })
      .click()
    await nameOf(form()).fill('Ada')
    await expect.poll(() => reserveSlot).toHaveBeenCalledTimes(1)
    const away = element()
    away.remove()
    await wait(200)
    box.append(away)
    await expect.element(nameOf(form())).toHaveValue('Ada')
    expect(releaseSlot).not.toHaveBeenCalled()
    await passTime(() => away.remove())
    await expect.poll(() => releaseSlot).toHaveBeenCalledExactlyOnceWith('r1')
    box.append(away)
    await expect.poll(() => reserveSlot).toHaveBeenCalledTimes(2)
    await expect.element(nameOf(form())).toHaveValue('Ada')
  })

  it('F61: is unmounted if nobody has used it, and can be used when it is back', async () => {
    const { form, element, box } = write('<booking-form></booking-form>')
    Object.assign(element(), DEFINED)
    await expect.element(nameOf(form())).toBeVisible()
    const away = element()
    await passTime(() => away.remove())
    await expect.poll(() => away.shadowRoot?.querySelector('.bf-root')).toBeNull()
    box.append(away)
    await expect.element(nameOf(form())).toBeVisible()
  })
})
