import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { BookingError, createBookingClient, type BookingFormProps } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { exampleEventType } from '../../src/testing/exampleEventType.js'
import { custom } from '../support/e0.js'
import { contrast } from '../support/contrast.browser.js'
import { mountBookingForm } from '../support/mount.browser.js'

const bookingFields = [
  ...(exampleEventType.bookingFields ?? []),
  custom('radio', 'size', { label: 'Size', options: ['Small', 'Large'], required: true }),
  custom('text', 'company', { label: 'Company' }),
  custom('text', 'street', { label: 'Street' }),
  custom('text', 'city', { label: 'City' }),
]

async function open(more: Partial<BookingFormProps> = {}) {
  const mounted = mountBookingForm({
    eventType: { ...exampleEventType, bookingFields } as BookingFormProps['eventType'],
    start: '2030-01-08T13:00:00Z',
    timeZone: 'Europe/Rome',
    client: createBookingClient({ fetch: createTestFetch().fetch }),
    ...more,
  })
  if (!more.eventType)
    await expect.element(mounted.form.getByRole('radio', { name: 'Small' })).toBeInTheDocument()
  return mounted
}

/** Adds an element of the host to the page until the test ends. */
function addHost(html: string) {
  const box = document.createElement('div')
  box.innerHTML = html
  document.body.append(box)
  onTestFinished(() => box.remove())
  return box
}

/** The parts of the focused field that something else covers, or that are outside the window. */
function findCovered(): string[] {
  const control = document.activeElement as HTMLElement
  const box = control.closest('.bf-field') ?? control
  const parts = [control, ...box.querySelectorAll('.bf-label')]
  return parts.flatMap((part) => {
    const { left, right, top, bottom } = part.getBoundingClientRect()
    return [
      [left + 2, top + 2],
      [right - 2, top + 2],
      [left + 2, bottom - 2],
      [right - 2, bottom - 2],
    ].flatMap(([x = 0, y = 0]) => {
      const found = document.elementFromPoint(x, y)
      const isFree = found && (box.contains(found) || found.contains(box))
      return isFree ? [] : [`${part.textContent || part.id} under ${found?.className ?? 'the edge'}`]
    })
  })
}

describe('the focused control and its label', () => {
  it.each([320, 360, 412])(
    'F96 F72: stay free of the strip and of bars of the host at %d pixels',
    async (width) => {
      await page.viewport(width, 600)
      onTestFinished(() => page.viewport(414, 896))
      const { form } = await open()
      addHost('<div style="height: 800px"></div>')
      addHost(
        '<div class="footer" style="position: fixed; inset: auto 0 0; height: 90px; background: gray"></div>',
      )
      await form.getByLabelText('Full name').click()
      const seen: string[] = []
      const walk = async (keys: string, count: number) => {
        for (let index = 0; index < count; index++) {
          await userEvent.keyboard(keys)
          if (!document.activeElement?.closest('.bf-root')) continue
          seen.push(document.activeElement.id || document.activeElement.className)
          await expect.poll(findCovered).toEqual([])
        }
      }
      await walk('{Tab}', 7)
      await walk('{Shift>}{Tab}{/Shift}', 7)
      expect(new Set(seen).size).toBeGreaterThan(5)
    },
  )

  it('F72: a chat button of the host at the corner does not cover them either', async () => {
    await page.viewport(320, 600)
    onTestFinished(() => page.viewport(414, 896))
    const { form } = await open()
    addHost('<div style="height: 800px"></div>')
    addHost(
      '<button style="position: fixed; inset: auto 10px 10px auto; width: 60px; height: 60px">?</button>',
    )
    await form.getByLabelText('Full name').click()
    const seen: boolean[] = []
    for (let index = 0; index < 6; index++) {
      await userEvent.keyboard('{Tab}')
      seen.push(!!document.activeElement?.closest('.bf-field'))
      if (seen.at(-1)) await expect.poll(findCovered).toEqual([])
    }
    expect(seen).toContain(true)
  })
})

describe('F91: what is chosen', () => {
  it.each(['light', 'dark'])(
    'F91: stands out by 3 to 1 in the zone list and the clock (%s)',
    async (theme) => {
      document.documentElement.style.colorScheme = theme
      document.body.style.background = 'Canvas'
      onTestFinished(() => void (document.documentElement.style.colorScheme = ''))
      const starts = ['2030-01-08T13:00:00Z']
      const mounted = mountBookingForm({
        eventType: exampleEventType,
        timeZone: 'Europe/Rome',
        client: {
          ...createBookingClient({ fetch: createTestFetch().fetch }),
          getSlots: () => Promise.resolve(starts.map((startUtc) => ({ startUtc }))),
        } as BookingFormProps['client'],
      })
      await mounted.form.getByRole('button', { name: /^Time zone|Change time zone|Rome/ }).click()
      await expect.element(mounted.form.getByRole('option').first()).toBeVisible()
      for (const selector of ['.bf-zone-option[data-chosen]', '.bf-clock-choice[data-chosen]']) {
        const ring = getComputedStyle(document.querySelector(selector) as Element).boxShadow
        const colour = /^(.*?\))/.exec(ring)?.[1] ?? ''
        const ground = getComputedStyle(document.querySelector('.bf-zone-list') as Element).backgroundColor
        expect(contrast(colour, ground)).toBeGreaterThan(3)
        expect(contrast(colour, theme === 'dark' ? 'rgb(18, 18, 18)' : 'white')).toBeGreaterThan(3)
      }
    },
  )
})

describe('F92 F93 F94: what assistive technology is told', () => {
  it('F92: dates are English like the sentences around them, with the clock of the region', async () => {
    const { form } = await open({ locale: 'de-DE' })
    await expect.element(form.getByText(/^Tue,? 8 Jan 2030$/)).toBeVisible()
    await expect.element(form.getByRole('button', { name: /^Book Tue/ })).toHaveTextContent('14:00')
  })

  it('F92: with messages of the host, dates are in its language', async () => {
    const { form } = await open({ locale: 'de-DE', messages: { labels: { name: 'Name' } } })
    await expect.element(form.getByText(/^Di\., 8\. Jan\.? 2030$/)).toBeVisible()
  })

  it('F93: a required choice is invalid only after a press', async () => {
    const { form } = await open()
    const radio = form.getByRole('radio', { name: 'Small' })
    await expect.element(radio).toHaveAttribute('aria-invalid', 'false')
    await form.getByRole('button', { name: /^Book / }).click()
    await expect.element(radio).toHaveAttribute('aria-invalid', 'true')
    await radio.click()
    await expect.element(radio).toHaveAttribute('aria-invalid', 'false')
  })

  it('F94: an error that changes while the focus stays is announced, and cleared when corrected', async () => {
    const { form } = await open()
    await form.getByRole('button', { name: /^Book / }).click()
    await expect.element(form.getByRole('group', { name: /^Fix \d/ })).toHaveFocus()
    const email = form.getByLabelText('Email address')
    const live = () => document.querySelector('.bf-root > [role=status]')?.textContent
    const described = () => document.querySelector('[id$="f1-error"]')?.textContent
    const missing = described()
    expect(live()).toBe('')
    await email.fill('ada')
    await expect.poll(described).not.toBe(missing)
    await expect.poll(live).toBe(described())
    await email.fill('ada@example.com')
    await expect.poll(live).toBe('')
  })
})

describe('F63: a page that overrides the form all the same', () => {
  it('F63: warns the developer once, with the fix', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    onTestFinished(() => warn.mockRestore())
    addHost('<style>[type="submit"] { background: none; padding: 0 }</style>')
    const { form } = await open()
    await form.getByRole('button', { name: /^Book / }).click()
    await expect.element(form.getByRole('group', { name: /^Fix \d/ })).toHaveFocus()
    const warnings = warn.mock.calls
      .flat()
      .filter((text) => String(text).includes('overrides the style sheet'))
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('@layer reset, booking-form;')
  })

  it('F63: says nothing otherwise', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    onTestFinished(() => warn.mockRestore())
    addHost('<style>* { margin: 0; padding: 0; border: 0 }</style>')
    const { form } = await open({
      client: { createBooking: () => Promise.reject(new BookingError('offline')) },
    })
    await form.getByRole('button', { name: /^Book / }).click()
    await expect.element(form.getByRole('group', { name: /^Fix \d/ })).toHaveFocus()
    expect(warn.mock.calls).toEqual([])
  })
})
