import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { createBookingClient, type BookingFormProps, type EventTypeInput } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { e0, EMAIL, LOCATION, NOTES, START } from '../support/e0.js'
import { fillAttendee, pressBook } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

function prepare(eventType: EventTypeInput = e0(), more: Partial<BookingFormProps> = {}) {
  const { fetch, requests } = createTestFetch({ eventType })
  const props: BookingFormProps = {
    eventType,
    start: START,
    client: createBookingClient({ fetch }),
    locale: 'en',
    ...more,
  }
  return { props, requests }
}

/** Fills in a control without an event, as some autofill does: bypasses the setter that React tracks. */
function fillSilently(control: HTMLElement, text: string): void {
  const prototype =
    control instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, text)
}

const isBooked = () => screen.findByRole('heading', { name: 'You are booked' })

describe('autofill without an event', () => {
  it('I35: is read on submit from every kind of text control', async () => {
    const splitName = { isDefault: true, type: 'splitName', slug: 'splitName', lastNameRequired: true }
    const { props, requests } = prepare(
      e0({ locations: [{ type: 'attendeeAddress' }] }, [splitName, EMAIL, LOCATION, NOTES]),
    )
    const { user } = renderForm(props)
    fillSilently(await screen.findByLabelText(/First name/), 'Ada')
    fillSilently(screen.getByLabelText(/Last name/), 'Lovelace')
    fillSilently(screen.getByLabelText(/Email/), 'ada@example.com')
    fillSilently(await screen.findByLabelText('Address'), '1 Main Street')
    fillSilently(screen.getByLabelText(/Notes/), 'Two\nlines')
    await pressBook(user)
    await isBooked()
    expect(requests).toEqual([
      expect.objectContaining({
        attendee: expect.objectContaining({ name: 'Ada Lovelace', email: 'ada@example.com' }),
        location: { type: 'attendeeAddress', address: '1 Main Street' },
        bookingFieldsResponses: { notes: 'Two\nlines' },
      }),
    ])
  })

  it('I35: is read again on the next submit', async () => {
    const { props, requests } = prepare()
    const { user } = renderForm(props)
    await pressBook(user)
    await screen.findByRole('group', { name: 'Fix 2 things to book' })
    fillSilently(screen.getByLabelText(/Full name/), 'Ada Lovelace')
    fillSilently(screen.getByLabelText(/Email/), 'ada@example.com')
    await pressBook(user)
    await isBooked()
    expect(requests).toHaveLength(1)
  })

  it('I35: does not count unchanged values as an edit', async () => {
    const onStart = vi.fn<() => void>()
    const { props } = prepare(e0(), {
      onStart,
      defaultValues: { name: 'Ada Lovelace', email: 'ada@example.com' },
    })
    const { user } = renderForm(props)
    await pressBook(user)
    await isBooked()
    expect(onStart).not.toHaveBeenCalled()
  })

  it('I35: is not read from a read-only field', async () => {
    const { props, requests } = prepare(e0({}, [{ ...EMAIL, disableOnPrefill: true }]), {
      defaultValues: { email: 'ada@example.com' },
    })
    const { user } = renderForm(props)
    await user.type(screen.getByLabelText(/Full name/), 'Ada')
    fillSilently(screen.getByLabelText(/Email/), 'eve@example.com')
    await pressBook(user)
    await isBooked()
    expect(requests[0]?.attendee.email).toBe('ada@example.com')
  })

  it('I35: does not change typed answers', async () => {
    const { props, requests } = prepare()
    const { user } = renderForm(props)
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(requests[0]?.attendee).toMatchObject({ name: 'Mr Proper', email: 'mr_proper@gmail.com' })
  })
})
