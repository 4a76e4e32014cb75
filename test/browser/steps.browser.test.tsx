import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, server, userEvent } from 'vitest/browser'
import { BookingError, createBookingClient, type BookingFormProps } from '../../src/index.js'
import { createTestFetch, type TestOutcome } from '../../src/testing/createTestFetch.js'
import { exampleEventType } from '../../src/testing/exampleEventType.js'
import { findAxeFaults } from '../support/axe.js'
import { mountBookingForm, type MountedForm } from '../support/mount.browser.js'

const START = '2030-01-08T13:00:00Z'
/** The address of the page's own link to the organizer. */
const MAIL = <a href="mailto:jane@example.com">Write to Jane</a>

function testClient(outcome: TestOutcome = 'accepted') {
  return createBookingClient({ fetch: createTestFetch({ outcome }).fetch })
}

/** Mounts a form on a page of this width, on the day of the booking. */
async function open(width: number, more: Partial<BookingFormProps> = {}): Promise<MountedForm> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2030-01-08T06:00:00Z') })
  await page.viewport(width, 800)
  onTestFinished(async () => {
    vi.useRealTimers()
    await page.viewport(414, 896)
  })
  const mounted = mountBookingForm({
    eventType: exampleEventType,
    start: START,
    timeZone: 'Europe/Riga',
    locale: 'en-GB',
    client: testClient(),
    ...more,
  })
  return mounted
}

async function fillAndSubmit({ form }: MountedForm) {
  await form.getByLabelText('Full name').fill('Ada')
  await form.getByLabelText('Email address').fill('ada@example.com')
  await form.getByRole('button', { name: /^Book / }).click()
}

const strip = ({ form }: MountedForm) => form.getByRole('group', { name: 'Date and time' })
const boxOf = (element: Element) => element.getBoundingClientRect()
const find = (selector: string) => document.querySelector(selector) as HTMLElement

describe('the strip with the time', () => {
  it.each([320, 390])('has a short date, the offset and two lines at %d pixels', async (width) => {
    const mounted = await open(width)
    await expect.element(strip(mounted)).toBeVisible()
    const element = strip(mounted).element() as HTMLElement
    // The comma is up to the engine, and WebKit ends with a line break.
    expect(element.innerText.trim()).toMatch(/^Tue,? 8 Jan\s*\n\s*15:00 – 15:30 GMT\+2$/)
    const lineHeight = parseFloat(getComputedStyle(find('.bf-when-date')).lineHeight)
    expect(boxOf(element).height).toBeLessThan(2 * lineHeight + 28)
  })

  it('has the whole date and the name of the zone where there is room', async () => {
    const mounted = await open(1200)
    await expect.element(strip(mounted)).toBeVisible()
    expect((strip(mounted).element() as HTMLElement).innerText.trim()).toMatch(
      /^Tuesday,? 8 January 2030\n+15:00 – 15:30 Eastern European Standard Time$/,
    )
  })

  it('keeps a year that is not the present one', async () => {
    const mounted = await open(320, { start: '2031-01-07T13:00:00Z' })
    await expect.element(strip(mounted)).toBeVisible()
    expect((strip(mounted).element() as HTMLElement).innerText).toMatch(/^Tue,? 7 Jan 2031\n/)
  })

  it.each([320, 1200])(
    'has the hold as its last row, with the button at its end (%d pixels)',
    async (width) => {
      const client = {
        ...testClient(),
        reserveSlot: async () => ({ reservationUid: 'u', reservationUntil: '', reservationDuration: 0.9 }),
        releaseSlot: async () => {},
      }
      const mounted = await open(width, { start: undefined, holdSlots: true, client })
      await mounted.form
        .getByRole('button', { name: /^\d\d:\d\d, / })
        .first()
        .click()
      const longer = strip(mounted).getByRole('button', { name: 'Hold it longer' })
      await expect.element(longer).toBeVisible()
      const [row, button, change] = [
        find('.bf-hold'),
        longer.element(),
        strip(mounted).getByRole('button', { name: 'Change' }).element(),
      ]
      expect(boxOf(row).top).toBeGreaterThanOrEqual(boxOf(find('.bf-when-time')).bottom)
      expect(boxOf(row).top).toBeGreaterThanOrEqual(boxOf(change).bottom)
      if (width > 600) expect(boxOf(button).right).toBeCloseTo(boxOf(row).right, 0)
      expect(boxOf(row).right).toBeLessThanOrEqual(boxOf(strip(mounted).element()).right)
      expect(await findAxeFaults()).toEqual([])
    },
  )

  it('F96: never covers what a script or the browser scrolls to, and what is typed in when it grows', async () => {
    const mounted = await open(390)
    const box = document.createElement('div')
    box.style.height = '1200px'
    document.body.append(box)
    onTestFinished(() => box.remove())
    const email = mounted.form.getByLabelText('Email address')
    await email.click()
    const covered = () => boxOf(find('.bf-field:has([type=email])')).top < boxOf(find('.bf-when')).bottom
    const scroll = () => (find('.bf-field:has([type=email])') as Element).scrollIntoView()
    scroll()
    expect(covered()).toBe(false)
    // The control: without the measured height, it would be covered.
    find('.bf-root').style.setProperty('--_bf-strip', '0px')
    scroll()
    expect(covered()).toBe(true)
    await userEvent.tab()
    await userEvent.tab({ shift: true })
    await expect.element(email).toHaveFocus()
    scroll()
    expect(covered()).toBe(false)
    find('.bf-when').append(Object.assign(document.createElement('p'), { textContent: 'Held. '.repeat(30) }))
    await expect.poll(covered).toBe(false)
  })
})

describe('the confirmation', () => {
  it.each([280, 390, 1200])('has one main action and a line of links at %d pixels', async (width) => {
    const client = { ...testClient(), cancelBooking: async () => [] as never }
    const mounted = await open(width, { allowCancel: true, allowReschedule: true, client })
    await fillAndSubmit(mounted)
    const { form } = mounted
    const heading = form.getByRole('heading', { name: 'You are booked' })
    await expect.element(heading).toHaveFocus()
    const primary = [...document.querySelectorAll('.bf-button[data-primary]')]
    expect(primary.map(({ textContent }) => textContent)).toEqual(['Add to calendar'])
    const links = ['Change time', 'Cancel booking', 'Book another'].map((name) =>
      boxOf(form.getByRole('button', { name }).element()),
    )
    if (width > 280) expect(new Set(links.map(({ top }) => Math.round(top))).size).toBe(1)
    const copy = form.getByRole('button', { name: 'Copy details' })
    await form.getByRole('button', { name: 'Add to calendar' }).click()
    const panel = boxOf(form.getByRole('list', { name: 'Add to calendar' }).element())
    expect(panel.width).toBeCloseTo(boxOf(find('.bf-after')).width, 0)
    expect(panel.bottom).toBeLessThan(boxOf(copy.element()).top)
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth)
    expect(await findAxeFaults()).toEqual([])
  })

  it('has no ring around a heading that only a script can focus, and the ring around everything else', async () => {
    const mounted = await open(390)
    await mounted.form.getByLabelText('Full name').fill('Ada')
    await mounted.form.getByLabelText('Email address').fill('ada@example.com')
    await userEvent.keyboard('{Enter}')
    const heading = mounted.form.getByRole('heading', { name: 'You are booked' })
    await expect.element(heading).toHaveFocus()
    // Otherwise the next line proves nothing. Firefox never shows a ring there.
    if (server.browser === 'chromium') expect(heading.element().matches(':focus-visible')).toBe(true)
    expect(getComputedStyle(heading.element()).outlineStyle).toBe('none')
    await userEvent.tab()
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(document.activeElement as Element)
    expect([outlineStyle, outlineWidth, outlineOffset]).toEqual(['solid', '2px', '2px'])
  })

  it('replaces the links with the form that cancels, and brings them back', async () => {
    const client = { ...testClient(), cancelBooking: async () => [] as never }
    const mounted = await open(390, { allowCancel: true, client })
    await fillAndSubmit(mounted)
    const another = mounted.form.getByRole('button', { name: 'Book another' })
    await mounted.form.getByRole('button', { name: 'Cancel booking' }).click()
    await expect.element(mounted.form.getByRole('heading', { name: 'Cancel this booking?' })).toHaveFocus()
    expect(another.elements()).toEqual([])
    await mounted.form.getByRole('button', { name: 'Keep it' }).click()
    await expect.element(another).toBeVisible()
  })
})

describe('what is said once', () => {
  it('a place that cannot be chosen is in the header, with its public address', async () => {
    const address = 'Tērbatas iela 14'
    const locations = [{ type: 'address', address, public: true }]
    const eventType = { ...exampleEventType, locations } as BookingFormProps['eventType']
    const mounted = await open(390, { eventType })
    await expect.element(mounted.form.getByText(`In person · ${address}`)).toBeVisible()
    expect(mounted.form.getByText('Location').elements()).toEqual([])
  })

  it('a place that asks for an answer shows only what is to be filled in', async () => {
    const locations = [{ type: 'attendeePhone' }]
    const eventType = { ...exampleEventType, locations } as BookingFormProps['eventType']
    const mounted = await open(390, { eventType })
    await expect.element(mounted.form.getByRole('textbox', { name: 'Your phone number' })).toBeVisible()
    expect(mounted.form.getByText('By phone: the organizer calls you').elements()).toHaveLength(1)
  })

  it('the number of a series comes before its dates', async () => {
    const recurrence = { interval: 1, occurrences: 4, frequency: 'weekly' }
    const eventType = { ...exampleEventType, recurrence } as BookingFormProps['eventType']
    const mounted = await open(390, { eventType })
    const dates = mounted.form.getByText(/^4 dates until/)
    await expect.element(dates).toBeVisible()
    const count = mounted.form.getByLabelText('Number of bookings').element()
    expect(boxOf(count).bottom).toBeLessThan(boxOf(dates.element()).top)
    expect(boxOf(dates.element()).bottom).toBeLessThan(
      boxOf(mounted.form.getByLabelText('Full name').element()).top,
    )
    await mounted.form.getByLabelText('Number of bookings').fill('2')
    await expect.element(mounted.form.getByText(/^2 dates until/)).toBeVisible()
  })
})

describe('a fixed time that is taken meanwhile', () => {
  const another = ({ form }: MountedForm) => form.getByRole('button', { name: 'Choose another time' })

  it('asks the host for another one, and keeps the answers for it', async () => {
    const onChooseAnother = vi.fn<() => void>()
    const props = { client: testClient('conflict'), onChooseAnother, fallback: MAIL }
    const mounted = await open(390, props)
    await fillAndSubmit(mounted)
    await another(mounted).click()
    expect(onChooseAnother).toHaveBeenCalledOnce()
    expect(mounted.form.getByRole('link', { name: 'Write to Jane' }).elements()).toEqual([])
    expect(await findAxeFaults()).toEqual([])
    mounted.rerender({
      ...{ eventType: exampleEventType, timeZone: 'Europe/Riga', locale: 'en-GB' },
      ...{ ...props, client: testClient(), start: '2030-01-09T13:00:00Z' },
    })
    await expect.element(mounted.form.getByLabelText('Full name')).toHaveValue('Ada')
    await mounted.form.getByRole('button', { name: /^Book Wed,? 9 Jan/ }).click()
    await expect.element(mounted.form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
  })

  it('says whom to ask and how, if the host offers no other time', async () => {
    const mounted = await open(390, { client: testClient('conflict'), fallback: MAIL })
    await fillAndSubmit(mounted)
    await expect.element(mounted.form.getByText(/^Contact the organizer for another time/)).toBeVisible()
    await expect.element(mounted.form.getByRole('link', { name: 'Write to Jane' })).toBeVisible()
    expect(another(mounted).elements()).toEqual([])
    expect(await findAxeFaults()).toEqual([])
  })

  it.each(['refused', 'verify', 'setup'] as const)(
    'shows how to reach the organizer after %s',
    async (kind) => {
      const client = { createBooking: () => Promise.reject(new BookingError(kind)) }
      const mounted = await open(390, { client, fallback: MAIL })
      await fillAndSubmit(mounted)
      await expect.element(mounted.form.getByRole('link', { name: 'Write to Jane' })).toBeVisible()
    },
  )

  it.each(['busy', 'unknown'] as const)(
    'shows no such link after %s, because nobody needs to write',
    async (kind) => {
      const client = { createBooking: () => Promise.reject(new BookingError(kind)) }
      const mounted = await open(390, { client, fallback: MAIL })
      await fillAndSubmit(mounted)
      await expect.element(mounted.form.getByRole('heading').nth(1)).toHaveFocus()
      expect(mounted.form.getByRole('link', { name: 'Write to Jane' }).elements()).toEqual([])
    },
  )
})

it('parts that appear fade in within 120 to 200 milliseconds, and move nothing', async () => {
  const mounted = await open(390, { client: testClient('refused') })
  const seen: [string, unknown, string[]][] = []
  const watch = ({ target, animationName }: AnimationEvent) => {
    const [animation] = (target as Element).getAnimations()
    const effect = animation?.effect as KeyframeEffect | null | undefined
    const moved = effect?.getKeyframes().flatMap((frame) => Object.keys(frame)) ?? []
    seen.push([animationName, effect?.getTiming().duration, moved])
  }
  document.addEventListener('animationstart', watch)
  onTestFinished(() => document.removeEventListener('animationstart', watch))
  await fillAndSubmit(mounted)
  await expect
    .element(mounted.form.getByRole('heading', { name: 'This booking was not accepted' }))
    .toHaveFocus()
  await expect.poll(() => seen.filter(([name]) => name === 'bf-appear').length).toBeGreaterThan(0)
  for (const [name, duration, moved] of seen.filter(([one]) => one === 'bf-appear')) {
    expect([name, Number(duration) >= 120 && Number(duration) <= 200]).toEqual([name, true])
    expect(moved).not.toContain('transform')
  }
})
