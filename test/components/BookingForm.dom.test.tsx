import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderForm } from '../support/renderForm.js'

it('books', async () => {
  const bodies: unknown[] = []
  const { user } = renderForm({
    eventType: { id: 123, lengthInMinutes: 30, title: 'Intro' },
    start: '2030-01-08T14:00:00.000+01:00',
    timeZone: 'Europe/Rome',
    locale: 'it',
    client: {
      createBooking: async (request) => {
        bodies.push(request)
        return { uid: 'abc', status: 'accepted', start: '2030-01-08T13:00:00.000Z', end: '2030-01-08T13:30:00.000Z', hosts: [], attendees: [], guests: [] } as never
      },
    },
  })
  await user.click(screen.getByRole('button', { name: /^Book/ }))
  expect(await screen.findByText('Fix 2 things to book')).toBeVisible()
  await user.type(screen.getByLabelText(/Full name/), 'Mr Proper')
  await user.type(screen.getByLabelText(/Email address/), 'mr_proper@gmail.com')
  await user.click(screen.getByRole('button', { name: /^Book/ }))
  expect(await screen.findByRole('heading', { name: 'You are booked' })).toHaveFocus()
  expect(bodies).toEqual([{ start: '2030-01-08T13:00:00.000Z', eventTypeId: 123, attendee: { name: 'Mr Proper', email: 'mr_proper@gmail.com', timeZone: 'Europe/Rome', language: 'it' } }])
})
