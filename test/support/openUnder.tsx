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

// The form never hides anything with aria-hidden, and checking for it dominates the run time.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

/** The fields of the common event type, plus a text field, radio buttons and checkboxes. */
export const FIELDS = [
  ...E0_FIELDS,
  custom('text', 'company', { label: 'Company' }),
  custom('radio', 'size', { label: 'Size', options: ['Small', 'Large'] }),
  custom('checkbox', 'wants', { label: 'Wants', options: ['Tea', 'Coffee'] }),
]

/** The answers that tests type. None of them may leak. */
export const TYPED = {
  name: 'Zora Quimby',
  email: 'zora.quimby@example.com',
  notes: 'Bring the blue folder',
  guest: 'gus.t.quimby@example.com',
  company: 'Quimby & Daughters',
}

/** Texts that must not appear outside the form and the request. */
export const SECRETS = Object.values(TYPED)

/** Responds with a successful booking. */
export const books: Fault = ({ body }) =>
  answer(201, toBookingReply(JSON.parse(String(body)) as BookingRequest))

/** Options of {@link openUnder}. */
export interface OpenOptions {
  props?: Partial<BookingFormProps>
  client?: BookingClientOptions
}

/** Renders a form whose requests meet these faults in turn, and records its requests and errors. */
export async function openUnder(faults: readonly Fault[], { props, client: options }: OpenOptions = {}) {
  const requests: { url: string; init: RequestInit; body: BookingRequest }[] = []
  const errors: BookingError[] = []
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = String(input instanceof Request ? input.url : input)
    requests.push({ url, init, body: JSON.parse(String(init.body)) as BookingRequest })
    const fault = faults[requests.length - 1]
    if (!fault) throw new Error('The server received more requests than expected.')
    return fault(init)
  }
  const client = createBookingClient({ fetch, ...options })
  const allProps = {
    eventType: e0({}, FIELDS),
    start: START,
    client,
    timeZone: 'Europe/Rome',
    locale: 'en',
    onError: (error: BookingError) => errors.push(error),
    ...props,
  }
  const rendered = renderForm(allProps)
  return { ...rendered, requests, errors, props: allProps }
}

const type = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

/** Answers every field and returns the values of all controls. */
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

/** Clicks the submit button. */
export function press(): void {
  fireEvent.click(screen.getByRole('button', { name: /^(Book|Request) / }))
}

/** Advances fake timers by this many milliseconds. */
export async function pass(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms))
}

/** Returns the current text of the form's live region. */
export function readLive(): string {
  return document.querySelector('.bf-root > [role="status"]')?.textContent ?? ''
}

/**
 * Records what is written to places that outlive or leave the page: console, history, storage, cookies,
 * messages and custom events. `found` returns the secrets that occur in any of it, in the URL and title
 * of the page, or in its arguments.
 */
export function watchForLeaks(secrets: readonly string[] = SECRETS) {
  const seen: unknown[] = []
  const note = (...args: unknown[]) => void seen.push(args)
  const spies = [
    ...(['log', 'info', 'warn', 'error', 'debug', 'trace'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(note),
    ),
    ...(['pushState', 'replaceState'] as const).map((name) =>
      vi.spyOn(history, name).mockImplementation(note),
    ),
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
    /** The recorded calls, except custom events. */
    seen,
    stop: () => spies.forEach((spy) => spy.mockRestore()),
  }
}
