import { expect } from 'vitest'
import { commands } from 'vitest/browser'
import { createBookingClient, type BookingFormProps } from '../../src/index.js'
import { toFaultUrl } from '../../sandbox/faults/toFaultUrl.js'
import { exampleEventType } from '../../src/testing/exampleEventType.js'
import { mountBookingForm, type MountedForm } from './mount.browser.js'

/** What a form under a fault is opened with. */
export interface FaultFormOptions {
  /** What the fault may be told. */
  params?: Readonly<Record<string, string | number>>
  /** jane's event type that is booked. */
  slug?: string
  /** Deadline of the client. */
  timeoutMs?: number
  props?: Partial<BookingFormProps>
}

const START = '2030-01-08T13:00:00Z'

/** jane's `intro`, as much of it as a form needs: the fault strikes at the booking, not at the fetch. */
export const INTRO = { ...exampleEventType, id: 1, slug: 'intro' }

/** Opens a form whose bookings meet a fault of a server of their own. */
export async function openUnderFault(
  fault: string,
  { params, slug, timeoutMs = 1500, props }: FaultFormOptions = {},
) {
  const server = await commands.createFaultServer()
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
  /** The bookings that reached the server, preflights left out. */
  const posts = async () =>
    (await commands.faultRequests(server.url)).filter(
      ({ method, path }) => method === 'POST' && /bookings/.test(path),
    )
  return { ...mounted, server, posts }
}

/** Types an attendee, a guest and notes, so that there is something to lose. */
export async function fillAll({ form }: MountedForm): Promise<void> {
  await form.getByRole('textbox', { name: /name/i }).first().fill('Ada Lovelace')
  await form
    .getByRole('textbox', { name: /e-?mail/i })
    .first()
    .fill('ada@example.com')
}

/** Presses the button that books. */
export async function pressBook({ form }: MountedForm): Promise<void> {
  await form.getByRole('button', { name: /^(Book|Request) / }).click()
}

/** What every control of the form holds now, in order; in the tree of its element too. */
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
