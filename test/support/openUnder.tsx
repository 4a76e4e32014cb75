import { act, configure, fireEvent, screen } from '@testing-library/react'
import { vi } from 'vitest'
import {
  createBookingClient,
  type BookingClientOptions,
  type BookingError,
  type BookingFormProps,
} from '../../src/index.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { answer } from './answering.js'
import { custom, e0, E0_FIELDS, START } from './e0.js'
import { readError, type Fault } from './faults.js'
import { readValues } from './fill.js'
import { renderForm } from './renderForm.js'

// Nothing of the form is ever hidden, and looking for it costs more than all else.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

/** A text field, a list to choose from, boxes to tick, and all that the common event type has. */
export const FIELDS = [
  ...E0_FIELDS,
  custom('text', 'company', { label: 'Company' }),
  custom('radio', 'size', { label: 'Size', options: ['Small', 'Large'] }),
  custom('checkbox', 'wants', { label: 'Wants', options: ['Tea', 'Coffee'] }),
]

/** What is typed into it; none of it may turn up where it was not typed. */
export const TYPED = {
  name: 'Zora Quimby',
  email: 'zora.quimby@example.com',
  notes: 'Bring the blue folder',
  guest: 'gus.t.quimby@example.com',
  company: 'Quimby & Daughters',
}

export const SECRETS = Object.values(TYPED)

/** The server books, and says so. */
export const books: Fault = ({ body }) =>
  answer(201, toBookingReply(JSON.parse(String(body)) as BookingRequest))

/** How a form under a fault is opened. */
export interface OpenOptions {
  props?: Partial<BookingFormProps>
  client?: BookingClientOptions
}

/** Opens a form whose bookings meet these faults, one a request. */
export async function openUnder(faults: readonly Fault[], { props, client: options }: OpenOptions = {}) {
  const requests: { url: string; init: RequestInit; body: BookingRequest }[] = []
  const errors: BookingError[] = []
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = String(input instanceof Request ? input.url : input)
    requests.push({ url, init, body: JSON.parse(String(init.body)) as BookingRequest })
    const fault = faults[requests.length - 1]
    if (!fault) throw new Error('The server was asked once more than expected.')
    return fault(init)
  }
  const client = createBookingClient({ fetch, ...options })
  const given = {
    eventType: e0({}, FIELDS),
    start: START,
    client,
    timeZone: 'Europe/Rome',
    locale: 'en',
    onError: (error: BookingError) => errors.push(error),
    ...props,
  }
  const rendered = renderForm(given)
  return { ...rendered, requests, errors, props: given }
}

const type = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

/** Answers everything, and gives what the controls hold then. */
export async function fillIn(): Promise<ReturnType<typeof readValues>> {
  await screen.findByText('Tea')
  type(/^Full name/, TYPED.name)
  type(/^Email address/, TYPED.email)
  type(/^Notes/, TYPED.notes)
  type(/^Company/, TYPED.company)
  fireEvent.click(await screen.findByLabelText('Large'))
  fireEvent.click(screen.getByLabelText('Tea'))
  fireEvent.click(await screen.findByText('Add guests'))
  type('Guest 1', TYPED.guest)
  return readValues()
}

/** Presses the button that books. */
export function press(): void {
  fireEvent.click(screen.getByRole('button', { name: /^(Book|Request) / }))
}

/** Lets so many milliseconds of fake time pass. */
export async function pass(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

/** What the live region of the form says now. */
export function readLive(): string {
  return document.querySelector('.bf-root > [role="status"]')?.textContent ?? ''
}

/**
 * Watches everything that outlives a page or leaves it: consoles, history, storage, cookies, the title, events of the
 * page. `found` gives the secrets that turned up in any of it, or in what else it is given.
 */
export function watchForLeaks(secrets: readonly string[] = SECRETS) {
  const seen: unknown[] = []
  const note = (...args: unknown[]) => void seen.push(args)
  const spies = [
    ...(['log', 'info', 'warn', 'error', 'debug', 'trace'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(note),
    ),
    ...(['pushState', 'replaceState'] as const).map((way) => vi.spyOn(history, way).mockImplementation(note)),
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(note),
    vi.spyOn(document, 'cookie', 'set').mockImplementation(note),
    vi.spyOn(window, 'postMessage').mockImplementation(note),
    vi.spyOn(EventTarget.prototype, 'dispatchEvent'),
  ]
  const custom = () =>
    spies
      .at(-1)
      ?.mock.calls.flatMap(([event]) => (event instanceof CustomEvent ? [event.detail as unknown] : [])) ?? []
  return {
    found(...more: unknown[]): string[] {
      const text = [...seen, ...custom(), ...more, location.href, document.title]
        .map((one) => readError(one))
        .join('\n')
      return secrets.filter((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret)))
    },
    /** What was written to consoles and the like. */
    seen,
    stop: () => spies.forEach((spy) => spy.mockRestore()),
  }
}
