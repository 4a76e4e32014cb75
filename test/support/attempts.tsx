import { screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect } from 'vitest'
import { BookingForm } from '../../src/index.js'
import { e0 } from './e0.js'
import type { Fault } from './faults.js'
import { openUnder, press, TYPED, type OpenOptions } from './openUnder.js'

/**
 * Renders a form with a prefilled attendee whose requests meet these faults in turn.
 *
 * @returns the form; `again` submits and waits for a heading, `ids` lists the submission ids of all
 *   requests, and `move` re-renders the form with another start
 */
export async function attempts(
  faults: readonly Fault[],
  props: OpenOptions['props'] = {},
  idempotent = false,
) {
  const form = await openUnder(faults, {
    props: { eventType: e0(), defaultValues: { name: TYPED.name, email: TYPED.email }, ...props },
    client: { idempotent },
  })
  const again = async (heading: string) => {
    const before = form.requests.length
    press()
    await waitFor(() => expect(form.requests.length).toBeGreaterThan(before))
    return screen.findByRole('heading', { name: heading })
  }
  const ids = () => form.requests.map(({ body }) => body.metadata?.submissionId)
  const move = (start: string) =>
    form.rerender(
      <StrictMode>
        <BookingForm {...form.props} start={start} />
      </StrictMode>,
    )
  return { ...form, again, ids, move }
}
