// The page of a test of the built element, as the author of a page writes it.
import { afterEach, beforeEach, vi } from 'vitest'
import { page, type Locator } from 'vitest/browser'
import { createBookingClient, type BookingFormProps } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { exampleEventType } from '../../src/testing/exampleEventType.js'
import type { BookingFormElement } from '../../src/widget/BookingFormElement.js'
import './mount.browser.js'

/** The time that the forms book. */
export const START = '2030-01-08T13:00:00Z'

let forms = 0
/** The warnings of the element on the console during the test. */
export const warnings: string[] = []

/** Sets up the tests of a file. Every file calls it, because files may share this module. */
export function setUpPage(): void {
  beforeEach(() => {
    warnings.length = 0
    vi.spyOn(console, 'warn').mockImplementation((text) => void warnings.push(String(text)))
  })
  afterEach(() => {
    vi.restoreAllMocks()
    for (const one of document.querySelectorAll('[data-test]')) one.remove()
  })
}

/** Adds HTML to the page as its author would. It is removed when the test ends. */
export function write(html: string) {
  const template = document.createElement('template')
  template.innerHTML = html
  const box = document.createElement('div')
  box.dataset.test = ''
  box.append(template.content.cloneNode(true))
  document.body.append(box)
  const find = (selector: string) => box.querySelector<HTMLElement>(selector) as HTMLElement
  // A unique test id, because Vitest would identify the element by its text, which changes.
  const form = (selector = 'booking-form') => {
    const { dataset } = find(selector)
    return page.getByTestId((dataset.testid ??= `form-${++forms}`))
  }
  return { box, find, form, element: (selector = 'booking-form') => find(selector) as BookingFormElement }
}

/** Attributes that name an event type of the sandbox. */
export const NAMED = `event-type-slug="intro" username="jane" time-zone="Europe/Rome" locale="en-GB" start="${START}"`
/** Options with which a form needs no server until it is submitted. */
export const DEFINED = {
  eventType: exampleEventType,
  start: START,
  timeZone: 'Europe/Rome',
  locale: 'en-GB',
} satisfies Partial<BookingFormProps>

/** Returns options with a server in the page, and the requests that this server received. */
export function withTestServer(more: Partial<BookingFormProps> = {}) {
  const { fetch, requests } = createTestFetch()
  return { props: { ...DEFINED, client: createBookingClient({ fetch }), ...more }, requests }
}

/** The name field of a form. */
export const nameOf = (form: Locator) => form.getByLabelText('Full name')
