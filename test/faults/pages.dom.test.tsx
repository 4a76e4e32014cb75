import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { BookingForm, createBookingClient } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { e0, START } from '../support/e0.js'
import { renderStrict } from '../support/renderForm.js'

it('H24: two forms on one page have separate answers, ids, live regions and submissions', async () => {
  const { fetch, requests } = createTestFetch()
  const form = (
    <BookingForm eventType={e0()} start={START} client={createBookingClient({ fetch })} locale="en" />
  )
  const { user, container } = renderStrict(
    <>
      <section aria-label="One">{form}</section>
      <section aria-label="Two">{form}</section>
    </>,
  )
  const [one, two] = [
    within(screen.getByRole('region', { name: 'One' })),
    within(screen.getByRole('region', { name: 'Two' })),
  ]
  for (const [at, part] of [one, two].entries()) {
    await user.type(part.getByLabelText(/Full name/), `Visitor ${at}`)
    await user.type(part.getByLabelText(/Email/), `v${at}@example.com`)
  }
  expect(one.getByLabelText(/Full name/)).toHaveValue('Visitor 0')
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(screen.getAllByRole('status')).toHaveLength(2)
  for (const part of [one, two]) {
    await user.click(part.getByRole('button', { name: /^Book / }))
    await part.findByRole('heading', { name: 'You are booked' })
  }
  expect(requests.map(({ attendee }) => attendee.name)).toEqual(['Visitor 0', 'Visitor 1'])
  expect(new Set(requests.map(({ metadata }) => metadata?.submissionId)).size).toBe(2)
})

it('I14: a name in another direction sets the direction of its field, and is isolated in the confirmation', async () => {
  const { user, container } = renderStrict(
    <BookingForm
      eventType={e0()}
      start={START}
      client={createBookingClient({ fetch: createTestFetch().fetch })}
      locale="en"
    />,
  )
  const name = screen.getByLabelText(/Full name/)
  await user.type(name, 'مروة ABC')
  expect(name).toHaveAttribute('dir', 'auto')
  await user.type(screen.getByLabelText(/Email/), 'm@example.com')
  await user.click(screen.getByRole('button', { name: /^Book / }))
  await screen.findByRole('heading', { name: 'You are booked' })
  expect([...container.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toContain('مروة ABC')
})
