import { expect } from 'vitest'
import { commands } from 'vitest/browser'
import { createBookingClient, type BookingFormProps } from '../../src/index.js'
import { toFaultUrl } from '../../sandbox/faults/toFaultUrl.js'
import { exampleEventType } from '../../src/testing/exampleEventType.js'
import { mountBookingForm, type MountedForm } from './mount.browser.js'

/** Options of {@link openUnderFault}. */
export interface FaultFormOptions {
  /** Parameters of the fault. */
  params?: Readonly<Record<string, string | number>>
  /** The slug of jane's event type to book. Defaults to {@link INTRO}, without a request for it. */
  slug?: string
  /** The timeout of the client in milliseconds. */
  timeoutMs?: number
  props?: Partial<BookingFormProps>
}

/** The clock of the server, a day before {@link START}. */
const NOW = '2030-01-07T06:00:00Z'
const START = '2030-01-08T13:00:00Z'

/** The parts of jane's `intro` that a form needs, so that only the booking request meets the fault. */
export const INTRO = { ...exampleEventType, id: 1, slug: 'intro' }

/** Renders a form whose bookings meet a fault of their own fault server. */
export async function openUnderFault(
  fault: string,
  { params, slug, timeoutMs = 1500, props }: FaultFormOptions = {},
) {
  const server = await commands.createFaultServer({ now: NOW })
  const apiUrl = toFaultUrl(server, fault, params)
  const client = createBookingClient({ apiUrl, timeoutMs })
  const eventType = slug ? { username: 'jane', eventTypeSlug: slug } : INTRO
  const mounted = mountBookingForm({
    eventType,
    start: START,
    client,
    timeZone: 'Europe/Rome',
    locale: 'en-GB',
    ...props,
  })
  await expect
    .element(
      mounted.form
        .getByRole('button', { name: 'Add guests' })
        .or(mounted.form.getByRole('button', { name: /^(Book|Request) / }))
        .first(),
    )
    .toBeVisible()
  /** Returns the booking requests that reached the server, without preflights. */
  const posts = async () =>
    (await commands.faultRequests(server.url)).filter(
      ({ method, path }) => method === 'POST' && /bookings/.test(path),
    )
  return { ...mounted, server, posts }
}

/** Types the name and email address of an attendee. */
export async function fillAll({ form }: MountedForm): Promise<void> {
  await form.getByRole('textbox', { name: /name/i }).first().fill('Ada Lovelace')
  await form
    .getByRole('textbox', { name: /e-?mail/i })
    .first()
    .fill('ada@example.com')
}

/** Clicks the submit button. */
export async function pressBook({ form }: MountedForm): Promise<void> {
  await form.getByRole('button', { name: /^(Book|Request) / }).click()
}

/** Returns the values of all controls on the page in order, including those in shadow trees. */
export function readControls(): string[] {
  const trees = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ]
  return trees
    .flatMap((tree) => [...tree.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')])
    .map((control) =>
      control.type === 'radio' || control.type === 'checkbox'
        ? String((control as HTMLInputElement).checked)
        : control.value,
    )
}
