import { expect } from 'vitest'
import { createBookingClient, type BookingFormProps, type EventTypeInput } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { exampleEventType } from '../../src/testing/exampleEventType.js'
import { custom } from '../support/e0.js'
import { mountBookingForm, type MountedForm } from '../support/mount.browser.js'

/** A Tuesday morning, at which the clock of the page has to stand. */
export const NOW = '2030-01-08T05:00:00Z'

const bookingFields = [
  ...(exampleEventType.bookingFields ?? []),
  custom('phone', 'phone', { label: 'Phone' }),
  custom('radio', 'size', { label: 'Size', options: ['Small', 'Large'], required: true }),
  custom('checkbox', 'wants', { label: 'Wants', options: ['Tea', 'Coffee'] }),
  custom('select', 'floor', { label: 'Floor', options: [...'123456789'] }),
  custom('boolean', 'agree', { label: 'I agree', required: true }),
] as EventTypeInput['bookingFields']

/**
 * Leads a visitor from the month to the confirmation, and calls `look` in each state: the month, the list of
 * time zones, the fields, their errors and the confirmation.
 */
export async function walk(
  look: (state: string, form: MountedForm['form']) => Promise<void>,
  more: Partial<BookingFormProps> = {},
): Promise<void> {
  const { form } = mountBookingForm({
    eventType: { ...exampleEventType, lengthInMinutesOptions: [15, 30, 60], bookingFields },
    timeZone: 'Europe/Rome',
    locale: 'en-GB',
    client: createBookingClient({ fetch: createTestFetch().fetch }),
    allowCancel: true,
    allowReschedule: true,
    onReset: () => {},
    ...more,
  })
  const time = form.getByRole('button', { name: /^\d\d:\d\d, / }).first()
  await expect.element(time).toBeVisible()
  await look('the month', form)
  const zone = form.getByRole('button', { name: /^Time zone/ })
  await zone.click()
  await expect.element(form.getByRole('option').first()).toBeVisible()
  await look('the time zones', form)
  await zone.click()
  await time.click()
  const book = form.getByRole('button', { name: /^Book / })
  await expect.element(form.getByRole('radio', { name: 'Small' })).toBeVisible()
  await form.getByRole('button', { name: 'Add guests' }).click()
  await look('the fields', form)
  await book.click()
  await expect.element(form.getByRole('group', { name: /^Fix \d/ })).toHaveFocus()
  await look('the errors', form)
  await form.getByLabelText('Full name').fill('Ada Lovelace')
  await form.getByLabelText('Email address').fill('ada@example.com')
  await form.getByRole('radio', { name: 'Small' }).click()
  await form.getByRole('checkbox', { name: /^I agree/ }).click()
  await book.click()
  await expect.element(form.getByRole('heading', { name: 'You are booked' })).toHaveFocus()
  await look('the confirmation', form)
}
